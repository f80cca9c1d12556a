import { Field, Int, ObjectType } from 'type-graphql';
import type { ImportOutcome } from '../../app/ladder-work/import-draft';
import type { PlacedFinding } from '../../app/ladder-work/import-ladder';
import type { ImportDifference } from '../../app/ladder-work/import-report';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { Finding } from '../../domain/ladder/finding';
import type { InputProblem } from '../../domain/problem';
import { FindingType } from '../finding/finding.type';
import { LadderType } from '../ladder/ladder.type';
import { costOfAbout, costOfComparison } from '../limits/cost/estimates';
import { ProblemType } from '../problem/problem.type';
import { ImportDifferenceType } from './import-difference.type';
import { ImportOutcomeEnum } from './import-outcome.enum';

@ObjectType('ImportFinding', { description: 'A finding, and where in the file it is.', simpleResolvers: true })
export class ImportFindingType implements PlacedFinding {
  @Field(() => Int, { description: 'The line of the file, from 1.' })
  readonly line!: number;

  @Field(() => Int, { description: 'The column of the line, from 1.' })
  readonly column!: number;

  @Field(() => FindingType, { description: 'What is wrong there, or looks wrong.' })
  readonly finding!: Finding;
}

@ObjectType('ImportLadderPayload', { description: 'What came of the import of a file.', simpleResolvers: true })
export class ImportLadderPayloadType {
  @Field(() => ImportOutcomeEnum, {
    nullable: true,
    description: 'What it came to, or in a dry run would come to; null when it was refused.',
  })
  readonly outcome?: ImportOutcome;

  @Field(() => LadderType, {
    nullable: true,
    description:
      'The draft as it now is; where nothing was changed and no draft is open, the newest revision. Null when it was refused, and in a dry run.',
  })
  readonly ladder?: PlacedLadder;

  @Field(() => [ImportDifferenceType], {
    complexity: costOfComparison(10),
    description:
      'What it changed beside the draft that was open, or else the newest revision; empty for a new ladder, all of which is new.',
  })
  readonly differences!: readonly ImportDifference[];

  @Field(() => [ImportFindingType], {
    complexity: costOfComparison(5),
    description:
      'What stands in the way of publishing what the file says, or looks wrong. It does not hinder the import.',
  })
  readonly findings!: readonly PlacedFinding[];

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description:
      'Why it was refused, of what cannot be read the first hundred faults; the path leads to the line: content, 12. Empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
