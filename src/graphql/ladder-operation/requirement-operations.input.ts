import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../language/localized-text.input';
import { RequirementInput } from '../requirement/requirement.input';
import { PlaceInput } from './place.input';
import { OnStepInput } from './step-operations.input';

/** An operation that may make an adapted ladder demand less than its base. */
@InputType()
abstract class ReasonedInput extends OnStepInput {
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Skäl: why an adapted ladder demands less than its base.',
  })
  readonly reason?: LocalizedTextInput;
}

@InputType('AddRequirementInput', { description: 'A requirement to add, to which step, and where.' })
export class AddRequirementInput extends ReasonedInput {
  @Field(() => RequirementInput, { description: 'The requirement.' })
  readonly requirement!: RequirementInput;

  @Field(() => PlaceInput, { nullable: true, description: 'Where among those of the step; left out, last.' })
  readonly place?: PlaceInput;
}

@InputType('ReplaceRequirementInput', { description: 'Which requirement to put another in place of.' })
export class ReplaceRequirementInput extends ReasonedInput {
  @Field(() => String, { description: 'The slug of the requirement.' })
  readonly requirement!: string;

  @Field(() => RequirementInput, { description: 'The one that takes its place; its slug may be another.' })
  readonly by!: RequirementInput;
}

@InputType('RemoveRequirementInput', { description: 'Which requirement to remove.' })
export class RemoveRequirementInput extends ReasonedInput {
  @Field(() => String, { description: 'The slug of the requirement.' })
  readonly requirement!: string;
}

@InputType('MoveRequirementInput', { description: 'Which requirement to move, and where.' })
export class MoveRequirementInput extends OnStepInput {
  @Field(() => String, { description: 'The slug of the requirement.' })
  readonly requirement!: string;

  @Field(() => PlaceInput, { nullable: true, description: 'Where among the others of the step; left out, last.' })
  readonly place?: PlaceInput;
}
