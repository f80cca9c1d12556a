import { Field, ObjectType } from 'type-graphql';
import type { Person } from '../../domain/person/person';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';
import type { InputProblem } from '../../domain/problem';
import { costOfAbout } from '../limits/cost/estimates';
import { PersonType } from '../person/person.type';
import { ProblemType } from '../problem/problem.type';
import { DevelopmentPlanType } from './development-plan.type';

@ObjectType('DevelopmentPlanPayload', { description: 'What came of saving a plan.', simpleResolvers: true })
export class DevelopmentPlanPayloadType {
  @Field(() => DevelopmentPlanType, { nullable: true, description: 'The plan; null when it was refused.' })
  readonly plan?: DevelopmentPlan;

  @Field(() => PersonType, { nullable: true, description: 'Whose it is.' })
  readonly person?: Person;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
