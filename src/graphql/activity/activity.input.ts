import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { ActivityFilter } from '../../app/activities/list-activities';
import { LONGEST_TEXT } from '../arguments/filter';

@InputType('ActivityFilter', { description: 'Which activities to list.' })
export class ActivityFilterInput implements ActivityFilter {
  @Field(() => String, { nullable: true, description: 'Only those of the organisation with this code.' })
  readonly organization?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name, in either language. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
