import type { Viewer } from '../../../src/domain/access/viewer';
import { may, maySomewhere } from './policy';
import type { GuardedRow } from './row';
import type { Target } from './world';

/** What somebody comes to who asks for something. */
export type Outcome =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'NOT_FOUND' | 'NOT_ALLOWED' | 'NOTHING' | 'ALLOWED';

/** What the viewer should come to. */
export const expectedOutcome = (viewer: Viewer, row: GuardedRow, target: Target): Outcome => {
  if (row.isDenied !== false) {
    if (viewer.kind === 'ANONYMOUS') return 'UNAUTHENTICATED';
    if (!maySomewhere(viewer, row.access)) return 'FORBIDDEN';
  }
  if (!may(viewer, row.access, target)) {
    return row.isSeenByReaders && may(viewer, 'READ_DRAFTS', target) ? 'NOT_ALLOWED' : row.unseen;
  }
  return row.isForPeople && viewer.kind !== 'PERSON' ? 'NOT_ALLOWED' : 'ALLOWED';
};

const refusals: readonly Outcome[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'NOT_ALLOWED'];

/**
 * What the viewer came to, told by the answer. Any other problem than that they may not, or that it is not there, shows
 * that they may.
 */
export const outcomeOf = (bytes: string, { unseen, shows }: GuardedRow, target: Target): Outcome => {
  const [, code] = /"code":"([A-Z_]+)"/u.exec(bytes) ?? [];
  const refusal = refusals.find((one) => one === code);
  if (refusal) return refusal;
  if (bytes.includes('"errors"')) throw new Error(bytes);
  if (shows === undefined || bytes.includes(shows(target))) return 'ALLOWED';
  if (unseen !== 'NOTHING') throw new Error(`The answer shows neither a refusal nor the target: ${bytes}`);
  return 'NOTHING';
};
