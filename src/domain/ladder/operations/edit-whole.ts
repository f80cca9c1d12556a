import { withoutUndefined } from '../diff/without-undefined';
import type { Ladder } from '../ladder';
import { type Attempt, done } from './attempt';
import type { WholeOperation } from './ladder-operation';

/** The ladder with another value of the field, or without it. */
export const editWhole = (ladder: Ladder, operation: WholeOperation): Attempt<Ladder> =>
  done(
    withoutUndefined({
      ...ladder,
      [operation.field]: operation.kind === 'SET_LADDER_FIELD' ? operation.value : undefined,
    }),
  );
