import { Field, InputType } from 'type-graphql';
import type { Progression } from '../../domain/ladder/ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import { OneOf } from '../arguments/one-of';
import { ProgressionEnum } from '../ladder/progression.enum';
import { LocalizedTextInput } from '../language/localized-text.input';
import { DateScalar } from '../scalars/date.scalar';
import { SourceInput } from '../source/source.input';
import { AddActivityInput, MoveActivityInput, RemoveActivityInput } from './activity-operations.input';
import { type ClearableLadderField, ClearableLadderFieldEnum } from './clearable-field.enum';
import { RemoveLooseningReasonInput, SetLooseningReasonInput } from './reason-operations.input';
import {
  AddRequirementInput,
  MoveRequirementInput,
  RemoveRequirementInput,
  ReplaceRequirementInput,
} from './requirement-operations.input';
import {
  AddStepInput,
  ClearStepFieldInput,
  MoveStepInput,
  RemoveStepInput,
  RenameStepInput,
  SetStepDemandsUnknownInput,
  SetStepDescriptionInput,
  SetStepLevelInput,
  SetStepRoleInput,
  SetStepTitleInput,
} from './step-operations.input';
import {
  AddTransitionInput,
  MoveTransitionInput,
  RemoveTransitionInput,
  SetTransitionKindInput,
} from './transition-operations.input';

@OneOf()
@InputType('LadderOperationInput', {
  description:
    'Ändring: one thing to do to a ladder in work, exactly one of the fields. Steps, requirements and activities are named by slug, transitions by their ends.',
})
export class LadderOperationInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Gives the ladder another name.' })
  readonly setName?: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Gives the ladder another verksamhetsområde.' })
  readonly setField?: string;

  @Field(() => ProgressionEnum, { nullable: true, description: 'Says whether levels are earned or assigned.' })
  readonly setProgression?: Progression;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Says whether a level holds only while every earlier level still holds.',
  })
  readonly setCumulative?: boolean;

  @Field(() => String, { nullable: true, description: 'Gives the ladder the nivåskala with this slug.' })
  readonly setScale?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Sets the first day in force.' })
  readonly setValidFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'Sets the last day in force.' })
  readonly setValidTo?: IsoDay;

  @Field(() => [SourceInput], { nullable: true, description: 'Sets all källor of the ladder.' })
  readonly setSources?: readonly SourceInput[];

  @Field(() => [LocalizedTextInput], { nullable: true, description: 'Sets all that the sources leave open.' })
  readonly setUnknowns?: readonly LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], { nullable: true, description: 'Sets all anmärkningar on the ladder as a whole.' })
  readonly setNotes?: readonly LocalizedTextInput[];

  @Field(() => ClearableLadderFieldEnum, { nullable: true, description: 'Leaves a field of the ladder out.' })
  readonly clearField?: ClearableLadderField;

  @Field(() => AddStepInput, { nullable: true, description: 'Adds a trappsteg.' })
  readonly addStep?: AddStepInput;

  @Field(() => RemoveStepInput, { nullable: true, description: 'Removes a step, and the ways to and from it.' })
  readonly removeStep?: RemoveStepInput;

  @Field(() => MoveStepInput, { nullable: true, description: 'Gives a step another place among the others.' })
  readonly moveStep?: MoveStepInput;

  @Field(() => RenameStepInput, {
    nullable: true,
    description: 'Gives a step another slug, also where transitions, reasons and demands of this ladder name it.',
  })
  readonly renameStep?: RenameStepInput;

  @Field(() => SetStepRoleInput, { nullable: true, description: 'Gives a step another yrkesroll.' })
  readonly setStepRole?: SetStepRoleInput;

  @Field(() => SetStepLevelInput, { nullable: true, description: 'Gives a step another nivå.' })
  readonly setStepLevel?: SetStepLevelInput;

  @Field(() => SetStepTitleInput, { nullable: true, description: 'Gives a step another titel.' })
  readonly setStepTitle?: SetStepTitleInput;

  @Field(() => SetStepDescriptionInput, { nullable: true, description: 'Gives a step another beskrivning.' })
  readonly setStepDescription?: SetStepDescriptionInput;

  @Field(() => SetStepDemandsUnknownInput, {
    nullable: true,
    description: 'Says whether the sources leave open what a step demands.',
  })
  readonly setStepDemandsUnknown?: SetStepDemandsUnknownInput;

  @Field(() => ClearStepFieldInput, { nullable: true, description: 'Leaves a field of a step out.' })
  readonly clearStepField?: ClearStepFieldInput;

  @Field(() => AddRequirementInput, { nullable: true, description: 'Adds a krav to a step.' })
  readonly addRequirement?: AddRequirementInput;

  @Field(() => ReplaceRequirementInput, { nullable: true, description: 'Puts another krav in place of one.' })
  readonly replaceRequirement?: ReplaceRequirementInput;

  @Field(() => RemoveRequirementInput, { nullable: true, description: 'Removes a krav from a step.' })
  readonly removeRequirement?: RemoveRequirementInput;

  @Field(() => MoveRequirementInput, { nullable: true, description: 'Gives a krav another place on its step.' })
  readonly moveRequirement?: MoveRequirementInput;

  @Field(() => AddActivityInput, { nullable: true, description: 'Adds an insats to a step.' })
  readonly addActivity?: AddActivityInput;

  @Field(() => RemoveActivityInput, { nullable: true, description: 'Removes an insats from a step.' })
  readonly removeActivity?: RemoveActivityInput;

  @Field(() => MoveActivityInput, { nullable: true, description: 'Gives an insats another place on its step.' })
  readonly moveActivity?: MoveActivityInput;

  @Field(() => AddTransitionInput, { nullable: true, description: 'Adds a karriärväg between two steps.' })
  readonly addTransition?: AddTransitionInput;

  @Field(() => RemoveTransitionInput, { nullable: true, description: 'Removes a karriärväg.' })
  readonly removeTransition?: RemoveTransitionInput;

  @Field(() => MoveTransitionInput, { nullable: true, description: 'Gives a karriärväg another place in the list.' })
  readonly moveTransition?: MoveTransitionInput;

  @Field(() => SetTransitionKindInput, { nullable: true, description: 'Says what a karriärväg leads to.' })
  readonly setTransitionKind?: SetTransitionKindInput;

  @Field(() => SetLooseningReasonInput, {
    nullable: true,
    description: 'States the skäl for demanding less than the base does.',
  })
  readonly setLooseningReason?: SetLooseningReasonInput;

  @Field(() => RemoveLooseningReasonInput, { nullable: true, description: 'Removes such a skäl.' })
  readonly removeLooseningReason?: RemoveLooseningReasonInput;
}
