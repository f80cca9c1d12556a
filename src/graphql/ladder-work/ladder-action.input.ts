import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';

/** What every change of a draft is told. */
@InputType()
export class VersionedLadderInput {
  @Field(() => ID, { description: 'The id of the revision.' })
  readonly ladder!: string;

  @Field(() => Int, {
    description: 'Ladder.version as you have read it: 0 for a published revision. Guards against lost updates.',
  })
  @Min(0)
  readonly expectedVersion!: number;
}

@InputType('LadderActionInput', { description: 'Which revision to act on, and the version of it that you have seen.' })
export class LadderActionInput extends VersionedLadderInput {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only for retireLadder, and refused elsewhere: the last day in force; left out, the earlier of today and the one that the revision has.',
  })
  readonly lastDay?: IsoDay;
}
