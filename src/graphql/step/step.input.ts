import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../language/localized-text.input';
import { RequirementInput } from '../requirement/requirement.input';

@InputType('StepInput', { description: 'Trappsteg: a role at a level, with the title it carries.' })
export class StepInput {
  @Field(() => String, { description: 'The name in files; unique within the ladder.' })
  readonly slug!: string;

  @Field(() => String, { description: 'The slug of the yrkesroll.' })
  readonly role!: string;

  @Field(() => String, { nullable: true, description: 'The slug of a level in the scale of the ladder.' })
  readonly level?: string;

  @Field(() => String, { nullable: true, description: 'The slug of the title that the step carries.' })
  readonly title?: string;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What the step is, in words.' })
  readonly description?: LocalizedTextInput;

  @Field(() => [RequirementInput], { defaultValue: [], description: 'Kraven on the step.' })
  readonly requirements!: readonly RequirementInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True where the sources leave open what it takes to enter the step.',
  })
  readonly demandsUnknown!: boolean;

  @Field(() => [String], { defaultValue: [], description: 'Slugs of the insatser that the employer offers.' })
  readonly activities!: readonly string[];
}
