/** A session by what it takes to remember it. */
interface Ended {
  readonly id: string;
  /** An instant, ISO 8601. */
  readonly expiresAt: string;
}

/** The sessions that were ended before their time. */
export interface EndedSessions {
  add(session: Ended): void;
  has(session: Ended): boolean;
}

/** Remembers in this process, and each only as long as its cookie could otherwise be used. */
export const rememberEnded = (now: () => Date): EndedSessions => {
  const expiries = new Map<string, string>();
  const forgetExpired = (): void => {
    const at = now().toISOString();
    for (const [id, expiresAt] of expiries) if (expiresAt <= at) expiries.delete(id);
  };
  return {
    add: ({ id, expiresAt }) => {
      forgetExpired();
      expiries.set(id, expiresAt);
    },
    has: ({ id }) => expiries.has(id),
  };
};
