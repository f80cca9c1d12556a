import { ArrayMaxSize } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Title, TitleKind, TitleProtection } from '../../domain/title/title';
import { LanguageEnum } from '../language/language.enum';
import { DateScalar } from '../scalars/date.scalar';
import { SourceInput } from '../source/source.input';
import { TitleKindEnum } from '../title/title-kind.enum';
import { AreKeys, IsKey, IsShortText, MOST_SOURCES } from './bounds';
import { SaveInput } from './save.input';

@InputType('TitleProtectionInput', { description: 'Skyddad yrkestitel: since when, and by which law.' })
export class TitleProtectionInput implements TitleProtection {
  @Field(() => DateScalar, { description: 'The first day of the protection.' })
  readonly from!: IsoDay;

  @Field(() => SourceInput, { description: 'The law, with its paragraph.' })
  readonly legalBasis!: SourceInput;
}

@InputType('SaveTitleInput', { description: 'Titel as it is to be.' })
export class SaveTitleInput extends SaveInput implements Title {
  @Field(() => String, { description: 'The title as it is written.' })
  @IsShortText()
  readonly label!: string;

  @Field(() => LanguageEnum, { defaultValue: 'SV', description: 'The language that it is written in.' })
  readonly language!: Language;

  @Field(() => TitleKindEnum, { description: 'What the title is to those who use it.' })
  readonly kind!: TitleKind;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the one employer that uses it and maintains it; left out, all share it.',
  })
  @IsKey()
  readonly organization?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the role that it names; left out when undecided.' })
  @IsKey()
  readonly role?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of use; left out when unknown.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of use; left out while it is in use.' })
  readonly validTo?: IsoDay;

  @Field(() => [String], { defaultValue: [], description: 'Slugs of the titles used in its place.' })
  @AreKeys(50)
  readonly replacedBy!: readonly string[];

  @Field(() => TitleProtectionInput, { nullable: true, description: 'Left out when it is not protected.' })
  readonly protection?: TitleProtectionInput;

  @Field(() => [SourceInput], { defaultValue: [], description: 'Källor: where the facts come from.' })
  @ArrayMaxSize(MOST_SOURCES)
  readonly sources!: readonly SourceInput[];
}
