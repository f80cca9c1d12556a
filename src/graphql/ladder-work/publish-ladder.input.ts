import { Field, InputType } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { DecisionInput } from '../decision/decision.input';
import { DateScalar } from '../scalars/date.scalar';
import { VersionedLadderInput } from './ladder-action.input';

@InputType('PublishLadderInput', { description: 'Which approved draft to publish, by what decision and from when.' })
export class PublishLadderInput extends VersionedLadderInput {
  @Field(() => DecisionInput, { description: 'The beslut behind it.' })
  readonly decision!: DecisionInput;

  @Field(() => DateScalar, {
    description: 'The first day in force; may lie ahead, and until then the revision before is in force.',
  })
  readonly validFrom!: IsoDay;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day in force; left out: as the approved draft says, and until further notice where it says nothing.',
  })
  readonly validTo?: IsoDay;
}
