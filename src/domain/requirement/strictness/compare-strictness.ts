import type { Expression } from '../expression';
import type { Knowledge } from '../knowledge';
import { gapsBetween, type Gap } from './gap';
import { worldsOf } from './worlds';

/** How one demand stands to another. STRICTER: whoever meets it meets the other too, but not the reverse. */
export type StrictnessRelation = 'SAME' | 'STRICTER' | 'LOOSER' | 'DIFFERENT';

/** How `other` stands to `base`, and the nodes that make it so. */
export interface Strictness {
  readonly relation: StrictnessRelation;
  /** Empty when the two are the same. */
  readonly differences: readonly Difference[];
}

/**
 * GAINED: a node of `other` that `base` does not imply. LOST: a node of `base` that `other` does not imply.
 * `path` leads to the node from the expression that it stands in; `counterpart` is what the other
 * expression says of the same subject.
 */
export interface Difference extends Gap {
  readonly side: 'GAINED' | 'LOST';
}

/** Proves how strict `other` is beside `base`, for someone of whom nothing is known. */
export const compareStrictness = (base: Expression, other: Expression, knowledge: Knowledge): Strictness => {
  const worlds = worldsOf(knowledge);
  const gained = gapsBetween(base, other, worlds);
  const lost = gapsBetween(other, base, worlds);
  return {
    relation: relationOf(gained.length > 0, lost.length > 0),
    differences: [
      ...gained.map((gap) => ({ side: 'GAINED' as const, ...gap })),
      ...lost.map((gap) => ({ side: 'LOST' as const, ...gap })),
    ],
  };
};

const relationOf = (gains: boolean, losses: boolean): StrictnessRelation => {
  if (gains) return losses ? 'DIFFERENT' : 'STRICTER';
  return losses ? 'LOOSER' : 'SAME';
};
