/** What was answered to a key. */
export interface RememberedAnswer {
  /** SHA-256 of the canonical JSON of the input, in hexadecimal. */
  readonly inputHash: string;
  /** What the mutation came to, as plain data that holds no secret. */
  readonly result: unknown;
}

/** An answer that stands under somebody's own name. */
export interface AnswerGiven extends RememberedAnswer {
  readonly action: string;
  /** An instant, ISO 8601. */
  readonly answeredAt: string;
}

/** Remembers the answers of creations and imports by the key that the client chose. */
export interface IdempotencyStore {
  /** Keys of one viewer and one action are apart from all others. */
  find(subject: string, action: string, key: string): Promise<RememberedAnswer | undefined>;
  /** All that was answered to the viewer, the oldest first. */
  listOf(subject: string): Promise<readonly AnswerGiven[]>;
  remember(subject: string, action: string, key: string, answer: RememberedAnswer, at: string): Promise<void>;
}
