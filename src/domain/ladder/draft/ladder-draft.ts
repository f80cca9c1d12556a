import type { AdaptationConflict } from '../adaptation/conflict';
import type { Ladder } from '../ladder';

/** Where a revision that is being worked on is in its life. */
export const draftStatuses = ['DRAFT', 'IN_REVIEW', 'APPROVED'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** Utkast: a revision that is being worked on. A ladder has one at most. */
export interface LadderDraft {
  /** What it would be if it were published as it stands; its status is that of the draft. */
  readonly ladder: Ladder;
  /** Where the base has moved on in what was adapted; each must be decided before publication. */
  readonly conflicts: readonly AdaptationConflict[];
  /** Subject of the viewer who submitted it; left out while nobody has. */
  readonly submittedBy?: string;
  /** Subject of the viewer who approved it; never the one who submitted it. */
  readonly approvedBy?: string;
}
