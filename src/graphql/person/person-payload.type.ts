import { Field, ObjectType } from 'type-graphql';
import type { Person } from '../../domain/person/person';
import type { Assignment } from '../../domain/person/assignment';
import type { InputProblem } from '../../domain/problem';
import { LevelAssignmentType } from '../level-assignment/level-assignment.type';
import { costOfAbout } from '../limits/cost/estimates';
import { ProblemType } from '../problem/problem.type';
import { PersonType } from './person.type';

@ObjectType('PersonPayload', { description: 'What came of a change that concerns a person.', simpleResolvers: true })
export class PersonPayloadType {
  @Field(() => PersonType, { nullable: true, description: 'The person after it; null when it was refused.' })
  readonly person?: Person;

  @Field(() => LevelAssignmentType, {
    nullable: true,
    description: 'The level that was given, or ends; null where it was about something else.',
  })
  readonly assignment?: Assignment;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
