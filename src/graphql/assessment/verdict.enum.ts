import { verdicts } from '../../domain/assessment/verdict';
import { registerList } from '../enums/register-list';

export const VerdictEnum = registerList(
  'Verdict',
  verdicts,
  'Missing evidence is UNKNOWN, not NOT_MET: the answer says which paper would decide.',
  {
    MET: 'Uppfyllt.',
    NOT_MET: 'Inte uppfyllt.',
    UNKNOWN: 'Inte avgjort: something is missing that would decide.',
  },
);
