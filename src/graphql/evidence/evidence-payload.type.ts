import { Field, ObjectType } from 'type-graphql';
import type { Evidence } from '../../domain/person/evidence';
import type { Person } from '../../domain/person/person';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { InputProblem } from '../../domain/problem';
import { EmploymentType } from '../employment/employment.type';
import { costOfAbout } from '../limits/cost/estimates';
import { PersonType } from '../person/person.type';
import { ProblemType } from '../problem/problem.type';
import { EvidenceType } from './evidence.type';

@ObjectType('EvidencePayload', { description: 'What came of recording a merit.', simpleResolvers: true })
export class EvidencePayloadType {
  @Field(() => EvidenceType, { nullable: true, description: 'The merit; of a validation the first part.' })
  readonly evidence?: Evidence;

  @Field(() => [EvidenceType], {
    nullable: true,
    complexity: costOfAbout(5),
    description: 'All that was recorded: of a validation one for each approved part.',
  })
  readonly allEvidence?: readonly Evidence[];

  @Field(() => EmploymentType, { nullable: true, description: 'The employment, where that was the merit.' })
  readonly employment?: RecordedEmployment;

  @Field(() => PersonType, { nullable: true, description: 'The person after it; null when it was refused.' })
  readonly person?: Person;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
