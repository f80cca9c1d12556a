import { Field, ID, InputType } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { DecisionInput } from '../decision/decision.input';
import { LocalizedTextInput } from '../language/localized-text.input';
import { DateScalar } from '../scalars/date.scalar';
import { IsSlug } from './slug';

@InputType('DerivedLadderInput', { description: 'What the ladder that adapts the adopted one is to be called.' })
export class DerivedLadderInput {
  @Field(() => String, { description: 'The name in addresses and files: small letters, digits and hyphens.' })
  @IsSlug()
  readonly slug!: string;

  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;
}

@InputType('AdoptLadderInput', {
  description: 'Inför: which ladder is used, by whom, since when and by what decision.',
})
export class AdoptLadderInput {
  @Field(() => ID, { description: 'The id of the published revision.' })
  readonly ladder!: string;

  @Field(() => String, { description: 'The code of the adopter.' })
  readonly organization!: string;

  @Field(() => DateScalar, { description: 'The first day of use.' })
  readonly from!: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of use; left out: until further notice.' })
  readonly to?: IsoDay;

  @Field(() => DecisionInput, { description: 'The beslut behind it.' })
  readonly decision!: DecisionInput;

  @Field(() => DerivedLadderInput, {
    nullable: true,
    description: 'Opens a draft that adapts the ladder. It follows its base; left out, the ladder is used as it is.',
  })
  readonly derive?: DerivedLadderInput;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
