import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../language/localized-text.input';

/** The step or requirement of the base that a reason is for. */
@InputType()
abstract class LoosenedInput {
  @Field(() => String, { description: 'The slug of the step, which need not be there any more.' })
  readonly step!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the requirement, which need not be there any more; left out, the step as a whole.',
  })
  readonly requirement?: string;
}

@InputType('SetLooseningReasonInput', { description: 'Skäl: why an adapted ladder demands less than its base.' })
export class SetLooseningReasonInput extends LoosenedInput {
  @Field(() => LocalizedTextInput, { description: 'Why, in words; takes the place of an earlier reason.' })
  readonly reason!: LocalizedTextInput;
}

@InputType('RemoveLooseningReasonInput', { description: 'Which reason to remove.' })
export class RemoveLooseningReasonInput extends LoosenedInput {}
