import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { stepOfKey } from '../../app/ladders/placed-parts';
import type { PlacedStep, PlacedTransition } from '../../catalog/placed-ladder';
import type { RequestContext } from '../context';
import { StepType } from '../step/step.type';
import { TransitionType } from './transition.type';

@Resolver(() => TransitionType)
export class TransitionResolver {
  @FieldResolver(() => StepType, { description: 'Where it begins.' })
  from(@Root() { fromKey }: PlacedTransition, @Ctx() context: RequestContext): PlacedStep | undefined {
    return stepOfKey(context, fromKey);
  }

  @FieldResolver(() => StepType, { description: 'Where it leads.' })
  to(@Root() { toKey }: PlacedTransition, @Ctx() context: RequestContext): PlacedStep | undefined {
    return stepOfKey(context, toKey);
  }
}
