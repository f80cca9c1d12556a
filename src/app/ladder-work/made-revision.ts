import type { LadderReference } from '../../domain/ladder/ladder';

/** The revision that a mutation has made or changed, and the version of its draft; 0 when it is published. */
export interface MadeRevision extends LadderReference {
  readonly version: number;
}

/** Which draft, and the version of it that the one who asks has seen. */
export interface DraftInput {
  readonly ladder: LadderReference;
  readonly expectedVersion: number;
}
