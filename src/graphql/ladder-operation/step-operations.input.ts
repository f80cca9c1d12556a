import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../language/localized-text.input';
import { StepInput } from '../step/step.input';
import { type ClearableStepField, ClearableStepFieldEnum } from './clearable-field.enum';
import { PlaceInput } from './place.input';

/** The step that an operation is about. */
@InputType()
export abstract class OnStepInput {
  @Field(() => String, { description: 'The slug of the step.' })
  readonly step!: string;
}

@InputType('AddStepInput', { description: 'A step to add, and where.' })
export class AddStepInput {
  @Field(() => StepInput, { description: 'The step, with all that it carries.' })
  readonly step!: StepInput;

  @Field(() => PlaceInput, { nullable: true, description: 'Where among the steps; left out, last.' })
  readonly place?: PlaceInput;
}

@InputType('RemoveStepInput', { description: 'Which step to remove, with the ways to and from it.' })
export class RemoveStepInput extends OnStepInput {
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Skäl: why an adapted ladder leaves the step out.',
  })
  readonly reason?: LocalizedTextInput;
}

@InputType('MoveStepInput', { description: 'Which step to move, and where.' })
export class MoveStepInput extends OnStepInput {
  @Field(() => PlaceInput, { nullable: true, description: 'Where among the other steps; left out, last.' })
  readonly place?: PlaceInput;
}

@InputType('RenameStepInput', { description: 'Which step gets another slug; what names it in this ladder follows.' })
export class RenameStepInput extends OnStepInput {
  @Field(() => String, { description: 'The new slug.' })
  readonly slug!: string;
}

@InputType('SetStepRoleInput', { description: 'Which step is for another role.' })
export class SetStepRoleInput extends OnStepInput {
  @Field(() => String, { description: 'The slug of the yrkesroll.' })
  readonly role!: string;
}

@InputType('SetStepLevelInput', { description: 'Which step is at another level.' })
export class SetStepLevelInput extends OnStepInput {
  @Field(() => String, { description: 'The slug of a level in the scale of the ladder.' })
  readonly level!: string;
}

@InputType('SetStepTitleInput', { description: 'Which step carries another title.' })
export class SetStepTitleInput extends OnStepInput {
  @Field(() => String, { description: 'The slug of the title.' })
  readonly title!: string;
}

@InputType('SetStepDescriptionInput', { description: 'Which step is described otherwise.' })
export class SetStepDescriptionInput extends OnStepInput {
  @Field(() => LocalizedTextInput, { description: 'What the step is, in words.' })
  readonly description!: LocalizedTextInput;
}

@InputType('SetStepDemandsUnknownInput', { description: 'Of which step the demands are known, or not.' })
export class SetStepDemandsUnknownInput extends OnStepInput {
  @Field(() => Boolean, { description: 'True where the sources leave open what it takes to enter the step.' })
  readonly demandsUnknown!: boolean;
}

@InputType('ClearStepFieldInput', { description: 'Which step is left without something.' })
export class ClearStepFieldInput extends OnStepInput {
  @Field(() => ClearableStepFieldEnum, { description: 'Without what.' })
  readonly field!: ClearableStepField;
}
