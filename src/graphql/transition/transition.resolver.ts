import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlacedStep, PlacedTransition } from '../../catalog/placed-ladder';
import type { RequestContext } from '../context';
import { StepType } from '../step/step.type';
import { TransitionType } from './transition.type';

@Resolver(() => TransitionType)
export class TransitionResolver {
  @FieldResolver(() => StepType, { description: 'Where it begins.' })
  from(@Root() { fromKey }: PlacedTransition, @Ctx() { catalog }: RequestContext): PlacedStep | undefined {
    return catalog.steps.get(fromKey);
  }

  @FieldResolver(() => StepType, { description: 'Where it leads.' })
  to(@Root() { toKey }: PlacedTransition, @Ctx() { catalog }: RequestContext): PlacedStep | undefined {
    return catalog.steps.get(toKey);
  }
}
