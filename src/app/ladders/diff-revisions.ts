import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { ReadContext } from '../read-context';
import type { Deviation } from './deviation';
import { findLadder } from './find-ladder';
import { deviationsBetween } from './list-deviations';

/** What changed between two revisions of one ladder. */
export interface RevisionDifference {
  readonly from: PlacedLadder;
  readonly to: PlacedLadder;
  readonly changes: readonly Deviation[];
}

/** Compares two revisions of a ladder; undefined when there is no such ladder or revision. */
export const diffRevisions = (
  context: ReadContext,
  choice: { readonly slug: string; readonly from: number; readonly to: number },
): RevisionDifference | undefined => {
  const from = findLadder(context, { slug: choice.slug, revision: choice.from });
  const to = findLadder(context, { slug: choice.slug, revision: choice.to });
  return from && to && { from, to, changes: deviationsBetween(context, from, to, context.today) };
};
