import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { LearningOpportunityFilter } from '../../app/learning/list-learning-opportunities';
import type { IsoDay } from '../../domain/time/iso-day';
import { LONGEST_TEXT } from '../arguments/filter';
import { DateScalar } from '../scalars/date.scalar';

@InputType('LearningOpportunityFilter', { description: 'Which learning opportunities to list.' })
export class LearningOpportunityFilterInput implements LearningOpportunityFilter {
  @Field(() => String, { nullable: true, description: 'Only what leads to the qualification with this slug.' })
  readonly awards?: string;

  @Field(() => String, { nullable: true, description: 'Only what the organisation with this code teaches.' })
  readonly provider?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only what is offered in the area of this organisation, by code.',
  })
  readonly region?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what is known to have seats. False: only what is known to have none.',
  })
  readonly hasSeats?: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only what is offered on the day. The fields below answer for it.',
  })
  readonly asOf?: IsoDay;

  @Field(() => String, { nullable: true, description: 'Part of the name, in either language. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
