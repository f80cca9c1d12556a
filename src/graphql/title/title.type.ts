import { Field, ObjectType } from 'type-graphql';
import type { Source } from '../../domain/source';
import type { Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Title, TitleKind, TitleProtection } from '../../domain/title/title';
import { connectionOf } from '../connection/connection.type';
import { LanguageEnum } from '../language/language.enum';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';
import { SourceType } from '../source/source.type';
import { TitleKindEnum } from './title-kind.enum';
import { TitleProtectionType } from './title-protection.type';

@ObjectType('Title', {
  implements: [NodeType, MaintainedType],
  description: 'Titel, befattningsbenämning.',
  simpleResolvers: true,
})
export class TitleType implements Title {
  @Field(() => String, { description: 'The name in addresses and files.' })
  readonly slug!: string;

  @Field(() => String, { description: 'The title as it is written.' })
  readonly label!: string;

  @Field(() => LanguageEnum, { description: 'The language that it is written in.' })
  readonly language!: Language;

  @Field(() => TitleKindEnum, { description: 'What the title is to those who use it.' })
  readonly kind!: TitleKind;

  readonly organization?: string;
  readonly role?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of use; null when unknown.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of use; null while it is in use, or unknown.' })
  readonly validTo?: IsoDay;

  readonly replacedBy!: readonly string[];

  @Field(() => TitleProtectionType, {
    nullable: true,
    description: 'Skyddad yrkestitel: since when and by which law; null when it is not protected.',
  })
  readonly protection?: TitleProtection;

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];
}

export const TitleConnection = connectionOf(() => TitleType, 'Title');
