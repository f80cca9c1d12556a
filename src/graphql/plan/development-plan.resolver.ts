import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findPersonById } from '../../app/people/find-person';
import { listPlanVersions } from '../../app/people/list-plan-versions';
import { findRouteStep } from '../../app/people/find-route-step';
import { planStatus } from '../../app/people/plan-status';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { Person } from '../../domain/person/person';
import type { PersonFile } from '../../domain/person/person-file';
import type { DevelopmentPlan, PlanStatus } from '../../domain/plan/development-plan';
import type { IsoDay } from '../../domain/time/iso-day';
import { AsOf, InheritedDay } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { costOfJudgingOne } from '../person/costs';
import { PersonType } from '../person/person.type';
import { StepType } from '../step/step.type';
import { DevelopmentPlanType } from './development-plan.type';
import { type ActionOfPlan, PlanActionType } from './plan-action.type';
import { PlanStatusEnum } from './plan-status.enum';

@Resolver(() => DevelopmentPlanType)
export class DevelopmentPlanResolver {
  @FieldResolver(() => PersonType, { description: 'Whose plan it is.' })
  person(@Root() { person }: DevelopmentPlan, @Ctx() context: RequestContext): Promise<Person | undefined> {
    return findPersonById(context, person);
  }

  @FieldResolver(() => StepType, { description: 'The step to reach.' })
  target(
    @Root() { target }: DevelopmentPlan,
    @InheritedDay() day: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedStep | undefined {
    return findRouteStep(context, target, day);
  }

  @FieldResolver(() => PlanStatusEnum, {
    complexity: costOfJudgingOne,
    description: 'How far it has come. COMPLETED follows from the evidence: the step is met.',
  })
  async status(
    @Root() plan: DevelopmentPlan,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<PlanStatus> {
    const file = await fileOfPlan(context, plan);
    return file ? planStatus(context, plan, file, asOf) : 'DRAFT';
  }

  @FieldResolver(() => [PlanActionType], { complexity: costOfAbout(6), description: 'What to do, in order.' })
  async actions(
    @Root() plan: DevelopmentPlan,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<readonly ActionOfPlan[]> {
    const file = await fileOfPlan(context, plan);
    return file ? plan.actions.map((action) => ({ action, file, asOf })) : [];
  }

  @FieldResolver(() => [DevelopmentPlanType], {
    complexity: costOfAbout(5),
    description:
      'Every version of the plan, the oldest first. Own words that the employee has taken away are left out for others.',
  })
  versions(@Root() plan: DevelopmentPlan, @Ctx() context: RequestContext): Promise<readonly DevelopmentPlan[]> {
    return listPlanVersions(context, plan);
  }
}

/** What is recorded of the person whose plan it is; that it is held against the plan is noted as a reading. */
const fileOfPlan = async (context: RequestContext, plan: DevelopmentPlan): Promise<PersonFile | undefined> => {
  const person = await findPersonById(context, plan.person);
  if (person === undefined) return undefined;
  await context.people.noteReading(person);
  return context.people.fileOf(person);
};
