/** What was answered to a key. */
export interface RememberedAnswer {
  /** SHA-256 of the canonical JSON of the input, in hexadecimal. */
  readonly inputHash: string;
  /** What the mutation came to, as plain data that holds no secret. */
  readonly result: unknown;
}

/** Remembers the answers of creations and imports by the key that the client chose. */
export interface IdempotencyStore {
  /** Keys of one viewer and one action are apart from all others. */
  find(subject: string, action: string, key: string): Promise<RememberedAnswer | undefined>;
  remember(subject: string, action: string, key: string, answer: RememberedAnswer, at: string): Promise<void>;
}
