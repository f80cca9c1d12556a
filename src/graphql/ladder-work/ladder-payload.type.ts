import { Field, ObjectType } from 'type-graphql';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { Adoption } from '../../domain/organization/adoption';
import type { InputProblem } from '../../domain/problem';
import { AdoptionType } from '../adoption/adoption.type';
import { LadderType } from '../ladder/ladder.type';
import { costOfAbout } from '../limits/cost/estimates';
import { ProblemType } from '../problem/problem.type';

@ObjectType('LadderPayload', { description: 'What came of a mutation of a ladder.', simpleResolvers: true })
export class LadderPayloadType {
  @Field(() => LadderType, {
    nullable: true,
    description:
      'The revision as it now is; null when the mutation was refused or the draft discarded, or when it was done but cannot be read just now.',
  })
  readonly ladder?: PlacedLadder;

  @Field(() => AdoptionType, { nullable: true, description: 'The adoption that was published, or ended.' })
  readonly adoption?: Adoption;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
