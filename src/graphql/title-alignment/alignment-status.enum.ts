import { alignmentStatuses } from '../../domain/alignment/alignment';
import { registerList } from '../enums/register-list';

export const AlignmentStatusEnum = registerList('AlignmentStatus', alignmentStatuses, 'How sure an alignment is.', {
  RESOLVED: 'Avgjord: one answer, safe to store.',
  SUGGESTED: 'Föreslagen: a ranked guess for a person to decide.',
  AMBIGUOUS: 'Tvetydig: the label alone cannot decide; each candidate says what would.',
  UNKNOWN: 'Okänd: nothing comes near.',
});
