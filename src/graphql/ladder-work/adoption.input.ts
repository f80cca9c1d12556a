import { Field, ID, InputType } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { DecisionInput } from '../decision/decision.input';
import { DateScalar } from '../scalars/date.scalar';
import { DerivedLadderInput } from './adopt-ladder.input';

@InputType('EndAdoptionInput', { description: 'Which adoption ends, and when.' })
export class EndAdoptionInput {
  @Field(() => ID, { description: 'The id of the adoption.' })
  readonly adoption!: string;

  @Field(() => DateScalar, { description: 'The last day of use; never later than the one that the adoption has.' })
  readonly lastDay!: IsoDay;
}

@InputType('UpdateAdoptionInput', {
  description: 'Gå över: which other revision of the ladder is used, since when and by what decision.',
})
export class UpdateAdoptionInput {
  @Field(() => ID, { description: 'The id of the adoption that goes over.' })
  readonly adoption!: string;

  @Field(() => ID, { description: 'The id of another published revision of the same ladder.' })
  readonly ladder!: string;

  @Field(() => DateScalar, { description: 'The first day of use of that revision.' })
  readonly from!: IsoDay;

  @Field(() => DecisionInput, { description: 'The beslut behind it.' })
  readonly decision!: DecisionInput;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}

@InputType('DeriveLadderInput', { description: 'From which adoption a ladder is derived, and what it is called.' })
export class DeriveLadderInput extends DerivedLadderInput {
  @Field(() => ID, { description: 'The id of the adoption.' })
  readonly adoption!: string;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
