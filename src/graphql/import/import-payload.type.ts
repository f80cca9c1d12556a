import { Field, ObjectType } from 'type-graphql';
import type { ImportedPeople } from '../../app/people-work/import-people';
import type { ImportedTitles } from '../../app/title-work/import-titles';
import type { InputProblem } from '../../domain/problem';
import { costOfAbout } from '../limits/cost/estimates';
import { PeopleImportReportType } from '../people-import/people-import-report.type';
import { ProblemType } from '../problem/problem.type';
import { ImportReportType } from '../title-import/import-report.type';

@ObjectType('ImportPayload', { description: 'What came of an import.', simpleResolvers: true })
export class ImportPayloadType {
  @Field(() => ImportReportType, {
    nullable: true,
    description: 'What an import of titles came to; null when it was refused.',
  })
  readonly report?: ImportedTitles;

  @Field(() => PeopleImportReportType, {
    nullable: true,
    description: 'What an import of people came to; null when it was refused.',
  })
  readonly people?: ImportedPeople;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(20),
    description:
      'Why it was refused, the first hundred faults with the row and what is expected there. Empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
