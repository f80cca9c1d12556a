import { GOTEBORG, MALMO, type Target } from '../access-matrix/world';
import type { ExpectedEvent } from './example';

/** Slug of Göteborg's published ladder that adapts what the target has published. */
export const followerOf = ({ published }: Target): string => `foljare-${published}`;

/** Slug of the ladder that the target has adopted in its first revision; there are two. */
export const adoptedOf = ({ name }: Target): string => `inford-${name}`;

/** The few mutations that change several things, each with an event of its own beside that of the mutation. */
export const moreEvents: Readonly<Record<string, (target: Target) => readonly ExpectedEvent[]>> = {
  // The trail of the new ladder must begin where it does.
  adoptLadder: ({ name }) => [{ action: 'DERIVE_LADDER', kind: 'ladders', key: `lokal-${name}@1` }],
  // Who adapts the ladder must read in their own trail why they have a draft.
  publishLadder: (target) => [
    { action: 'CARRY_OVER_LADDER', organization: GOTEBORG, kind: 'ladders', key: `${followerOf(target)}@2` },
  ],
  // One adoption ends and another begins.
  updateAdoption: (target) => [
    { action: 'UPDATE_ADOPTION', kind: 'adoptions', key: `${MALMO}-${adoptedOf(target)}-2026-07-01` },
  ],
};
