import type { Ladder } from '../ladder';
import { type Attempt, done, impossible } from './attempt';
import type { ReasonOperation } from './ladder-operation';
import { withReason, withoutReason } from './loosening-reasons';

/** The ladder with its reasons for demanding less than its base edited. */
export const editReasons = (ladder: Ladder, operation: ReasonOperation): Attempt<Ladder> => {
  const { step, requirement } = operation;
  if (operation.kind === 'SET_LOOSENING_REASON')
    return done(withReason(ladder, { step, requirement, reason: operation.reason }));
  const left = withoutReason(ladder, { step, requirement });
  return left === undefined
    ? impossible('UNKNOWN_PART', requirement === undefined ? ['step'] : ['requirement'], {
        sv: 'Trappan har ingen sådan motivering.',
        en: 'The ladder has no such reason.',
      })
    : done(left);
};
