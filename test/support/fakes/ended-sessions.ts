import type { EndedSessionStore } from '../../../src/app/ports/ended-session-store';
import type { FakeState } from './state';

/** The sessions that were ended before their time, in memory. */
export const fakeEndedSessions = ({ endedSessions }: FakeState): EndedSessionStore => ({
  has: (id) => Promise.resolve(endedSessions.has(id)),
  add: ({ id, expiresAt }, at) => {
    for (const [known, expiry] of endedSessions) if (expiry <= at) endedSessions.delete(known);
    endedSessions.set(id, expiresAt);
    return Promise.resolve();
  },
});
