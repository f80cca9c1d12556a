import type { IsoDay } from '../../time/iso-day';
import { inForce } from '../../time/validity';
import type { LadderReference } from '../ladder';
import type { Equivalence, EquivalentSteps } from './equivalence';

/** An equivalence as it reads for two ladders, whichever of them it was written from. */
export interface OrientedEquivalence {
  readonly equivalence: Equivalence;
  /** Left and right as the ladders stand. */
  readonly pairs: readonly EquivalentSteps[];
}

/** The equivalence between the two ladders that is in force on the day. */
export const equivalenceBetween = (
  equivalences: readonly Equivalence[],
  left: Pick<LadderReference, 'slug'>,
  right: Pick<LadderReference, 'slug'>,
  day: IsoDay,
): OrientedEquivalence | undefined => {
  const equivalence = equivalences.find(
    (one) =>
      inForce(one, day) &&
      ((one.left === left.slug && one.right === right.slug) || (one.left === right.slug && one.right === left.slug)),
  );
  if (equivalence === undefined) return undefined;
  return { equivalence, pairs: equivalence.left === left.slug ? equivalence.pairs : equivalence.pairs.map(turned) };
};

const turned = ({ left, right, reason }: EquivalentSteps): EquivalentSteps => ({
  ...(right !== undefined && { left: right }),
  ...(left !== undefined && { right: left }),
  reason,
});
