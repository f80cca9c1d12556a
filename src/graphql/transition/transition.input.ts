import { Field, InputType } from 'type-graphql';
import type { TransitionEnds } from '../../domain/ladder/operations/ladder-operation';
import type { Transition, TransitionKind } from '../../domain/ladder/transition';
import { TransitionKindEnum } from './transition-kind.enum';

@InputType('TransitionEndsInput', { description: 'The two steps that a way joins, which tell it from the others.' })
export class TransitionEndsInput implements TransitionEnds {
  @Field(() => String, { description: 'The slug of the step where it begins.' })
  readonly from!: string;

  @Field(() => String, { description: 'The slug of the step where it leads.' })
  readonly to!: string;
}

@InputType('TransitionInput', { description: 'Karriärväg: a way from one step of the ladder to another.' })
export class TransitionInput extends TransitionEndsInput implements Transition {
  @Field(() => TransitionKindEnum, { description: 'What it leads to.' })
  readonly kind!: TransitionKind;
}
