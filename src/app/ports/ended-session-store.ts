/** A session by what it takes to remember that it has ended. */
export interface EndedSession {
  /** At most 36 characters. */
  readonly id: string;
  /** The instant at which its cookie is of no use in any case, ISO 8601. */
  readonly expiresAt: string;
}

/** Reads which sessions were ended before their time. */
export interface EndedSessionReader {
  has(id: string): Promise<boolean>;
}

/** Remembers which sessions were ended before their time, for every instance. */
export interface EndedSessionStore extends EndedSessionReader {
  /**
   * Remembers a session, and forgets those that have expired. One that is remembered already stays so.
   *
   * @param at The present instant, ISO 8601.
   */
  add(session: EndedSession, at: string): Promise<void>;
}
