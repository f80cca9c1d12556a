import type { LocalTitle } from '../../domain/title/mapping/local-title';

/** CHECKING: reading and judging each row. ALIGNING: looking up each title. WRITING: all at once. DONE, FAILED: it is over. */
export const importPhases = ['CHECKING', 'ALIGNING', 'WRITING', 'DONE', 'FAILED'] as const;

/** How far an import has come; told while it runs, kept after. */
export interface ImportProgress {
  readonly phase: (typeof importPhases)[number];
  /** Rows looked at so far, of all; while they are CHECKED, of those found so far. */
  readonly done: number;
  readonly total: number;
  /** The instant of this state, ISO 8601. */
  readonly at: string;
}

/** So long the progress of an import is kept at least after it was told, in milliseconds: two days. */
export const PROGRESS_KEPT = 2 * 24 * 60 * 60 * 1_000;

/** Reads the titles that employers have imported. */
export interface TitleWorkReader {
  /** Every title that the employer has imported, also those that have vanished, by `labelKey`. */
  listLocalTitles(organization: string): Promise<readonly LocalTitle[]>;
  /** How far the employer's import with the key has come; undefined for one that nobody has started. */
  findProgress(organization: string, key: string): Promise<ImportProgress | undefined>;
}

/** Reads and writes the titles that employers have imported. */
export interface TitleWorkStore extends TitleWorkReader {
  /**
   * Adds the titles, or puts them in the place of those with the same employer and `labelKey`; of several that share
   * these, the last one stays.
   */
  saveLocalTitles(titles: readonly LocalTitle[]): Promise<void>;
  /** Tells how far an import has come, in the place of what was told before, and forgets what is older than is kept. */
  saveProgress(organization: string, key: string, progress: ImportProgress): Promise<void>;
}
