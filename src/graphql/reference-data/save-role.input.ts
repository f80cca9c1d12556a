import { ArrayMaxSize, IsUrl } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { ClassificationCode, CodeScheme, MatchType } from '../../domain/role/classification-code';
import { IsSlug } from '../ladder-work/slug';
import { LocalizedTextInput } from '../language/localized-text.input';
import { RequirementInput } from '../requirement/requirement.input';
import { CodeSchemeEnum } from '../role/code-scheme.enum';
import { MatchTypeEnum } from '../role/match-type.enum';
import { AreKeys, IsShortText } from './bounds';
import { SaveSourcedInput } from './save.input';

@InputType('ClassificationCodeInput', { description: "Klassificeringskod: the role's place in a scheme." })
export class ClassificationCodeInput implements ClassificationCode {
  @Field(() => CodeSchemeEnum, { description: 'The scheme.' })
  readonly scheme!: CodeScheme;

  @Field(() => String, { description: 'The code as the scheme writes it.' })
  @IsShortText()
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "The concept's address, in schemes that have one." })
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  readonly uri?: string;

  @Field(() => MatchTypeEnum, { description: 'How closely the code matches the role.' })
  readonly match!: MatchType;
}

@InputType('TaskInput', { description: 'Arbetsuppgift that only those may have who meet its requirements.' })
export class TaskInput {
  @Field(() => String, { description: 'The name in files; unique within the role.' })
  @IsSlug()
  readonly slug!: string;

  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => [RequirementInput], { defaultValue: [], description: 'What it takes to have the task.' })
  @ArrayMaxSize(50)
  readonly requirements!: readonly RequirementInput[];
}

@InputType('SaveRoleInput', { description: 'Yrkesroll as it is to be.' })
export class SaveRoleInput extends SaveSourcedInput {
  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What the work is.' })
  readonly description?: LocalizedTextInput;

  @Field(() => String, { description: 'Verksamhetsområde, e.g. förskola.' })
  @IsShortText()
  readonly field!: string;

  @Field(() => [ClassificationCodeInput], { defaultValue: [], description: 'Where classifications place the role.' })
  @ArrayMaxSize(100)
  readonly codes!: readonly ClassificationCodeInput[];

  @Field(() => [TaskInput], { defaultValue: [], description: 'Arbetsuppgifter with requirements of their own.' })
  @ArrayMaxSize(50)
  readonly tasks!: readonly TaskInput[];

  @Field(() => [String], { nullable: true, description: 'Slugs of the roles used in its place.' })
  @AreKeys(50)
  readonly replacedBy?: readonly string[];
}
