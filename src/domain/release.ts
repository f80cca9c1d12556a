/** Utgåva: a numbered, immutable state of all published reference data. */
export interface Release {
  readonly number: number;
  /** An instant, ISO 8601. */
  readonly publishedAt: string;
}
