import { Field, InputType } from 'type-graphql';
import type { TransitionKind } from '../../domain/ladder/transition';
import { TransitionKindEnum } from '../transition/transition-kind.enum';
import { TransitionEndsInput, TransitionInput } from '../transition/transition.input';
import { TransitionPlaceInput } from './place.input';

@InputType('AddTransitionInput', { description: 'A way between two steps to add, and where in the list.' })
export class AddTransitionInput {
  @Field(() => TransitionInput, { description: 'The way; both steps are there already.' })
  readonly transition!: TransitionInput;

  @Field(() => TransitionPlaceInput, { nullable: true, description: 'Where among the transitions; left out, last.' })
  readonly place?: TransitionPlaceInput;
}

@InputType()
abstract class OnTransitionInput {
  @Field(() => TransitionEndsInput, { description: 'The steps that it joins.' })
  readonly transition!: TransitionEndsInput;
}

@InputType('RemoveTransitionInput', { description: 'Which way between two steps to remove.' })
export class RemoveTransitionInput extends OnTransitionInput {}

@InputType('MoveTransitionInput', { description: 'Which way to give another place in the list; its ends stay.' })
export class MoveTransitionInput extends OnTransitionInput {
  @Field(() => TransitionPlaceInput, { nullable: true, description: 'Where among the others; left out, last.' })
  readonly place?: TransitionPlaceInput;
}

@InputType('SetTransitionKindInput', { description: 'Which way is of another kind.' })
export class SetTransitionKindInput extends OnTransitionInput {
  @Field(() => TransitionKindEnum, { description: 'What it leads to.' })
  readonly kind!: TransitionKind;
}
