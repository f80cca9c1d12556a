import { Field, ObjectType } from 'type-graphql';
import type { PlacedTransition } from '../../catalog/placed-ladder';
import type { TransitionKind } from '../../domain/ladder/transition';
import { TransitionKindEnum } from './transition-kind.enum';

@ObjectType('Transition', {
  description: 'Karriärväg: a way from one step of a ladder to another.',
  simpleResolvers: true,
})
export class TransitionType implements PlacedTransition {
  readonly from!: string;
  readonly to!: string;
  readonly fromKey!: string;
  readonly toKey!: string;

  @Field(() => TransitionKindEnum, { description: 'What it leads to.' })
  readonly kind!: TransitionKind;
}
