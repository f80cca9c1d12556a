import { Field, InputType } from 'type-graphql';
import { PlaceInput } from './place.input';
import { OnStepInput } from './step-operations.input';

@InputType()
abstract class OnActivityInput extends OnStepInput {
  @Field(() => String, { description: 'The slug of the insats.' })
  readonly activity!: string;
}

@InputType('AddActivityInput', { description: 'An activity to add, to which step, and where.' })
export class AddActivityInput extends OnActivityInput {
  @Field(() => PlaceInput, { nullable: true, description: 'Where among those of the step; left out, last.' })
  readonly place?: PlaceInput;
}

@InputType('RemoveActivityInput', { description: 'Which activity to remove.' })
export class RemoveActivityInput extends OnActivityInput {}

@InputType('MoveActivityInput', { description: 'Which activity to move, and where.' })
export class MoveActivityInput extends OnActivityInput {
  @Field(() => PlaceInput, { nullable: true, description: 'Where among the others of the step; left out, last.' })
  readonly place?: PlaceInput;
}
