import type { SharingStore } from '../../../src/app/ports/sharing-store';
import type { FakeState } from './state';

/** What owners let their members do, in memory. */
export const fakeSharing = ({ sharing }: FakeState): SharingStore => ({
  accessOf: (ladder) => Promise.resolve(sharing.get(ladder) ?? 'NONE'),
  listShared: () => Promise.resolve(new Map(sharing)),
  share: (ladder, access) => {
    if (access === 'NONE') sharing.delete(ladder);
    else sharing.set(ladder, access);
    return Promise.resolve();
  },
});
