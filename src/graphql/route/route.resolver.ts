import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { findRouteStep } from '../../app/people/find-route-step';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { CreditAmount } from '../../domain/assessment/route';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { StepType } from '../step/step.type';
import { RouteActionType } from './route-action.type';
import type { ActionOfRoute, RouteOfPerson } from './route-of-person';
import { CreditAmountType, RouteType } from './route.type';

@Resolver(() => RouteType)
export class RouteResolver {
  @FieldResolver(() => [StepType], {
    complexity: costOfAbout(3),
    description: 'The steps that the route fulfils on its way, in order; the last is the one asked for.',
  })
  steps(@Root() { steps, asOf }: RouteOfPerson, @Ctx() context: RequestContext): readonly PlacedStep[] {
    return steps.flatMap((step) => findRouteStep(context, step, asOf) ?? []);
  }

  @FieldResolver(() => [RouteActionType], {
    complexity: costOfAbout(5),
    description: 'What to do, in order; empty when the step is reached already.',
  })
  actions(@Root() { actions, asOf, file }: RouteOfPerson): readonly ActionOfRoute[] {
    return actions.map((action) => ({ ...action, asOf, file }));
  }

  @FieldResolver(() => Int, {
    description: 'Points to study, as a plain sum. Units are not alike: creditsByUnit keeps them apart.',
  })
  credits(@Root() { credits }: RouteOfPerson): number {
    return Math.ceil(credits.reduce((total, { points }) => total + points, 0));
  }

  @FieldResolver(() => [CreditAmountType], {
    complexity: costOfAbout(2),
    description: 'Points to study, by their unit.',
  })
  creditsByUnit(@Root() { credits }: RouteOfPerson): readonly CreditAmount[] {
    return credits;
  }
}
