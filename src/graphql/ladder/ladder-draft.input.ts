import { Field, InputType } from 'type-graphql';
import { draftStatuses, type DraftStatus } from '../../domain/ladder/draft/ladder-draft';
import { registerList } from '../enums/register-list';

const DraftStatusEnum = registerList('DraftStatus', draftStatuses, 'Where a draft is in its life.', {
  DRAFT: 'Utkast: is being written.',
  IN_REVIEW: 'Under granskning.',
  APPROVED: 'Godkänd, not yet published.',
});

@InputType('LadderDraftFilter', { description: 'Which drafts to list.' })
export class LadderDraftFilterInput {
  @Field(() => String, { nullable: true, description: 'Only those that the organisation with this code owns.' })
  readonly organization?: string;

  @Field(() => [DraftStatusEnum], { nullable: true, description: 'Only with one of these statuses.' })
  readonly statuses?: readonly DraftStatus[];
}
