import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { LadderFilter } from '../../app/ladders/list-ladders';
import type { LadderStatus } from '../../domain/ladder/ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import { LONGEST_TEXT } from '../arguments/filter';
import { DateScalar } from '../scalars/date.scalar';
import { LadderStatusEnum } from './ladder-status.enum';

@InputType('LadderFilter', { description: 'Which ladders to list, each by one revision.' })
export class LadderFilterInput implements LadderFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only those that the organisation with this code owns or has adopted.',
  })
  readonly organization?: string;

  @Field(() => String, { nullable: true, description: 'Only of this verksamhetsområde.' })
  readonly field?: string;

  @Field(() => [LadderStatusEnum], { nullable: true, description: 'Only with one of these statuses.' })
  readonly statuses?: readonly LadderStatus[];

  @Field(() => String, { nullable: true, description: 'Only with a step for the role with this slug.' })
  readonly role?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name, in either language. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Each ladder by its revision of the day; left out, of today. The fields below answer for it.',
  })
  readonly asOf?: IsoDay;
}
