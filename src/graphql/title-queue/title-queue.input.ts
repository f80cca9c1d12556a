import { MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { TitleQueueFilter } from '../../app/title-work/list-title-queue';
import type { AlignmentStatus } from '../../domain/alignment/alignment';
import type { QueueReason } from '../../domain/title/mapping/queue-reason';
import { LONGEST_TEXT } from '../arguments/filter';
import { AlignmentStatusEnum } from '../title-alignment/alignment-status.enum';
import { QueueReasonEnum } from './queue-reason.enum';

@InputType('TitleQueueFilter', { description: 'Which waiting titles to list.' })
export class TitleQueueFilterInput implements TitleQueueFilter {
  @Field(() => [QueueReasonEnum], { nullable: true, description: 'Only titles that wait for one of these reasons.' })
  readonly reasons?: readonly QueueReason[];

  @Field(() => [AlignmentStatusEnum], { nullable: true, description: 'Only titles whose alignment stands so.' })
  readonly statuses?: readonly AlignmentStatus[];

  @Field(() => String, { nullable: true, description: 'Part of the label, or of a unit where it is used.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;

  @Field(() => Int, { nullable: true, description: 'Only titles that at least so many people have.' })
  @Min(0)
  readonly minimumPeople?: number;
}
