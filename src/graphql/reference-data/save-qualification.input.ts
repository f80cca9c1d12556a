import { ArrayMaxSize } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type {
  CreditUnit,
  Equivalence,
  Qualification,
  QualificationKind,
} from '../../domain/qualification/qualification';
import type { IsoDay } from '../../domain/time/iso-day';
import { LocalizedTextInput } from '../language/localized-text.input';
import { CreditUnitEnum } from '../qualification/credit-unit.enum';
import { QualificationKindEnum } from '../qualification/qualification-kind.enum';
import { DateScalar } from '../scalars/date.scalar';
import { SourceInput } from '../source/source.input';
import { AreKeys, IsKey, IsShortText, MOST_SOURCES } from './bounds';
import { SaveSourcedInput } from './save.input';

@InputType('EquivalentQualificationInput', {
  description: 'Likvärdighet: another qualification that counts in its place, on the days given.',
})
export class EquivalentQualificationInput implements Equivalence {
  @Field(() => String, { description: 'Slug of the qualification that counts.' })
  @IsKey()
  readonly qualification!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it counts; left out, open.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it counts; left out, open.' })
  readonly validTo?: IsoDay;

  @Field(() => [SourceInput], { defaultValue: [], description: 'Källor: by what it counts.' })
  @ArrayMaxSize(MOST_SOURCES)
  readonly sources!: readonly SourceInput[];
}

@InputType('SaveQualificationInput', { description: 'Kvalifikation as it is to be, with its equivalents.' })
export class SaveQualificationInput extends SaveSourcedInput implements Qualification {
  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => QualificationKindEnum, { description: 'What kind of paper it is.' })
  readonly kind!: QualificationKind;

  @Field(() => Int, { nullable: true, description: '1 to 8 (SeQF); left out when unknown or not placed.' })
  readonly seqfLevel?: number;

  @Field(() => Int, { nullable: true, description: 'The points that it gives; left out when unknown.' })
  readonly credits?: number;

  @Field(() => CreditUnitEnum, { nullable: true, description: 'What the points are counted in.' })
  readonly creditUnit?: CreditUnit;

  @Field(() => String, { nullable: true, description: 'Code of the organisation that issues it.' })
  @IsKey()
  readonly issuer?: string;

  @Field(() => String, { nullable: true, description: 'Field of study or subject area, e.g. vård och omsorg.' })
  @IsShortText()
  readonly area?: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Slugs of the qualifications, mostly courses, that it includes: of your own, or shared ones by the platform.',
  })
  @AreKeys(500)
  readonly includes!: readonly string[];

  @Field(() => [EquivalentQualificationInput], {
    defaultValue: [],
    description: 'Likvärdiga: the qualifications that count in its place.',
  })
  @ArrayMaxSize(200)
  readonly equivalents!: readonly EquivalentQualificationInput[];

  @Field(() => [String], { nullable: true, description: 'Slugs of the qualifications that have come in its place.' })
  @AreKeys(50)
  readonly replacedBy?: readonly string[];

  @Field(() => [LocalizedTextInput], { defaultValue: [], description: 'What the sources leave open, in words.' })
  @ArrayMaxSize(100)
  readonly unknowns!: readonly LocalizedTextInput[];
}
