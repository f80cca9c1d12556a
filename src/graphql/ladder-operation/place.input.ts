import { Field, InputType } from 'type-graphql';
import { OneOf } from '../arguments/one-of';
import { TransitionEndsInput } from '../transition/transition.input';

@OneOf()
@InputType('PlaceInput', { description: 'Where in its list a part is put, by the slug of another part of the list.' })
export class PlaceInput {
  @Field(() => String, { nullable: true, description: 'After the part with this slug.' })
  readonly after?: string;

  @Field(() => String, { nullable: true, description: 'Before the part with this slug.' })
  readonly before?: string;
}

@OneOf()
@InputType('TransitionPlaceInput', { description: 'Where among the transitions one is put, by another of them.' })
export class TransitionPlaceInput {
  @Field(() => TransitionEndsInput, { nullable: true, description: 'After this transition.' })
  readonly after?: TransitionEndsInput;

  @Field(() => TransitionEndsInput, { nullable: true, description: 'Before this transition.' })
  readonly before?: TransitionEndsInput;
}
