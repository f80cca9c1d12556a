import { Field, InputType } from 'type-graphql';
import type { AdoptionFilter } from '../../app/ladders/list-adoption-register';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';

@InputType('AdoptionFilter', { description: 'Which adoptions to list.' })
export class AdoptionFilterInput implements AdoptionFilter {
  @Field(() => String, { nullable: true, description: 'Only of the ladder with this slug.' })
  readonly ladder?: string;

  @Field(() => String, { nullable: true, description: 'Only by the organisation with this code.' })
  readonly organization?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only those who lag behind the revision in force. False: only those who use it. Who uses an unknown revision is in neither list.',
  })
  readonly behind?: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the ladder is used; left out, today. The fields below answer for it.',
  })
  readonly asOf?: IsoDay;
}
