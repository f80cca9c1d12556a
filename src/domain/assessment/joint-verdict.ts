import type { Circumstances } from '../requirement/evaluate/circumstances';
import { evaluate } from '../requirement/evaluate/evaluate';
import type { Criterion } from './assessment';
import type { Verdict } from './verdict';

/**
 * The verdict on demands that must be met together. Demands that are open one by one may exclude each other, so what
 * their own verdicts leave open is judged as one.
 */
export const jointVerdict = (criteria: readonly Criterion[], circumstances: Circumstances): Verdict => {
  if (criteria.every(({ verdict }) => verdict === 'MET')) return 'MET';
  if (criteria.some(({ verdict }) => verdict === 'NOT_MET')) return 'NOT_MET';
  const due = criteria.filter(({ respiteUntil }) => respiteUntil === undefined);
  if (due.length === 1) return 'UNKNOWN';
  return evaluate({ kind: 'ALL_OF', of: due.map(({ requirement }) => requirement.expression) }, circumstances).verdict;
};
