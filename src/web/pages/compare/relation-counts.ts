import type { DeviationKind } from '../../ladder-work/told-deviation.generated';

/** The relations in the order that a summary tells them. */
const order: readonly DeviationKind[] = ['SAME', 'RENAMED', 'STRICTER', 'LOOSER', 'DIFFERENT', 'REMOVED', 'ADDED'];

/** How many pairs of steps stand so to each other; relations that no pair has are left out. */
export const relationCounts = (
  pairs: readonly { readonly relation: DeviationKind }[],
): readonly { readonly relation: DeviationKind; readonly count: number }[] =>
  order
    .map((relation) => ({ relation, count: pairs.filter((pair) => pair.relation === relation).length }))
    .filter(({ count }) => count > 0);
