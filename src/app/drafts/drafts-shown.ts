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
  /** The draft that was laid out as this very ladder; a revision that has been published since is another. */
  of(placed: PlacedLadder): ShownDraft | undefined;
  add(draft: ShownDraft): void;
}

/** None shown yet. */
export const noDraftsShown = (): DraftsShown => {
  const byKey = new Map<string, ShownDraft>();
  const byPlaced = new Map<PlacedLadder, ShownDraft>();
  return {
    get: (key) => byKey.get(key),
    of: (placed) => byPlaced.get(placed),
    add: (draft) => {
      byKey.set(draft.placed.key, draft);
      byPlaced.set(draft.placed, draft);
    },
  };
};
