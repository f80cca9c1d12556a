import type { BareChange } from '../diff/ladder-change';
import type { Ladder, LadderReference } from '../ladder';

/** A change as it is stored: all it takes to make it, without what follows from it (how strict it makes the ladder). */
export type AdaptationChange = BareChange;

/** How a local ladder is made from the revision that it adapts: all that differs, as changes. */
export interface Derivation {
  readonly base: LadderReference;
  readonly changes: readonly AdaptationChange[];
}

/** A ladder that adapts another, as it is stored: not a copy, but the changes on its base. */
export interface DerivedLadder extends LadderReference {
  readonly derivation: Derivation;
}

/** A ladder as it is stored. */
export type StoredLadder = Ladder | DerivedLadder;
