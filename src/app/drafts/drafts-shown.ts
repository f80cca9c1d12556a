import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { AdaptationConflict } from '../../domain/ladder/adaptation/conflict';

/** A draft that somebody may see, laid out as a published ladder is. */
export interface ShownDraft {
  readonly placed: PlacedLadder;
  readonly version: number;
  readonly conflicts: readonly AdaptationConflict[];
  readonly submittedBy?: string;
  readonly approvedBy?: string;
}

/** The drafts that one request has been shown, so that what hangs on them is found again without asking anew. */
export interface DraftsShown {
  /** By the key of the revision, `slug@revision`. */
  get(key: string): ShownDraft | undefined;
  add(draft: ShownDraft): void;
}

/** None shown yet. */
export const noDraftsShown = (): DraftsShown => {
  const shown = new Map<string, ShownDraft>();
  return {
    get: (key) => shown.get(key),
    add: (draft) => void shown.set(draft.placed.key, draft),
  };
};
