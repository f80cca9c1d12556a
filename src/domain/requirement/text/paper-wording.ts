import type { DecidableReason } from '../../assessment/hand-in/paper';
import { fromThousandths, inThousandths } from '../../qualification/points';
import type { AmountReason } from '../evaluate/reason';
import type { Leaf } from '../expression';
import type { Names } from './names';

/** For each code of what can be decided: what to hand in, as it stands within a sentence. */
export type PaperWording = {
  readonly [Code in DecidableReason['code']]: (
    reason: Extract<DecidableReason, { readonly code: Code }>,
    names: Names,
    leaf: Leaf,
  ) => string;
};

/** What is left of a demand for an amount, beyond what is verified. */
export const remaining = (reason: AmountReason, leaf: Leaf): Leaf => {
  const left = fromThousandths(inThousandths(reason.need) - inThousandths(reason.have));
  if (leaf.kind === 'EXPERIENCE') return { ...leaf, months: left };
  if (leaf.kind !== 'CREDITS') return leaf;
  const missing = reason.code === 'POINTS' && leaf.courses !== undefined ? { courses: reason.missing } : {};
  return { ...leaf, points: left, ...missing };
};
