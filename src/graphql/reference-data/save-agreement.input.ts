import { ArrayMaxSize } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Agreement } from '../../domain/organization/agreement';
import type { IsoDay } from '../../domain/time/iso-day';
import { LocalizedTextInput } from '../language/localized-text.input';
import { DateScalar } from '../scalars/date.scalar';
import { AreKeys, IsShortText } from './bounds';
import { SaveSourcedInput } from './save.input';

@InputType('SaveAgreementInput', { description: 'Överenskommelse as it is to be.' })
export class SaveAgreementInput extends SaveSourcedInput implements Agreement {
  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => [String], { defaultValue: [], description: 'Parter: codes of the organisations that it binds.' })
  @AreKeys(400)
  readonly parties!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Verksamhetsområde; left out when it is not bound to one.' })
  @IsShortText()
  readonly field?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; left out when unknown.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out when open.' })
  readonly validTo?: IsoDay;

  @Field(() => [LocalizedTextInput], { defaultValue: [], description: 'What the sources leave open, in words.' })
  @ArrayMaxSize(100)
  readonly unknowns!: readonly LocalizedTextInput[];
}
