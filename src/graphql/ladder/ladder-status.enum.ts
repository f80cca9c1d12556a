import { ladderStatuses } from '../../domain/ladder/ladder';
import { registerList } from '../enums/register-list';

export const LadderStatusEnum = registerList('LadderStatus', ladderStatuses, 'The life of a revision.', {
  DRAFT: 'Utkast.',
  IN_REVIEW: 'Under granskning.',
  APPROVED: 'Godkänd, not yet published.',
  PUBLISHED: 'Publicerad.',
  RETIRED: 'Avslutad: no longer to be used from the day after its last.',
});
