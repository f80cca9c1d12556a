import { ArrayMaxSize, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { CreditUnit } from '../../domain/qualification/qualification';
import type { IsoDay } from '../../domain/time/iso-day';
import { LocalizedTextInput } from '../language/localized-text.input';
import { CreditUnitEnum } from '../qualification/credit-unit.enum';
import { RequirementInput } from '../requirement/requirement.input';
import { DateScalar } from '../scalars/date.scalar';
import { AreKeys, IsKey } from './bounds';
import { SaveSourcedInput } from './save.input';

@InputType('SaveLearningOpportunityInput', { description: 'Utbildning as it is to be.' })
export class SaveLearningOpportunityInput extends SaveSourcedInput {
  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Anordnare: code of the organisation that teaches.' })
  @IsKey()
  readonly provider?: string;

  @Field(() => String, { nullable: true, description: 'Code of the organisation in whose area it is offered.' })
  @IsKey()
  readonly region?: string;

  @Field(() => [String], { defaultValue: [], description: 'Slugs of the qualifications that it leads to.' })
  @AreKeys(100)
  readonly awards!: readonly string[];

  @Field(() => [RequirementInput], { defaultValue: [], description: 'Behörighetskrav: what it takes to be admitted.' })
  @ArrayMaxSize(50)
  readonly prerequisites!: readonly RequirementInput[];

  @Field(() => Int, { nullable: true, description: 'The points that it gives; left out when unknown.' })
  readonly credits?: number;

  @Field(() => CreditUnitEnum, { nullable: true, description: 'What the points are counted in.' })
  readonly creditUnit?: CreditUnit;

  @Field(() => Int, { nullable: true, description: 'How long it takes at its pace; left out when unknown.' })
  readonly weeks?: number;

  @Field(() => Int, { nullable: true, description: 'Studietakt in percent; left out when unknown.' })
  @Min(1)
  @Max(100)
  readonly pace?: number;

  @Field(() => Int, { nullable: true, description: 'In kronor; left out when unknown.' })
  @Min(0)
  readonly cost?: number;

  @Field(() => Int, { nullable: true, description: 'Platser. Left out when unknown, 0 when there are none.' })
  @Min(0)
  readonly seats?: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it is offered; left out when unknown.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it is offered; left out when open.' })
  readonly validTo?: IsoDay;
}
