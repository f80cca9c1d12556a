import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Deviation } from './deviation';
import { findVisibleRevision } from './find-visible-ladder';
import { deviationsBetween } from './list-deviations';

/** What changed between two revisions of one ladder. */
export interface RevisionDifference {
  readonly from: PlacedLadder;
  readonly to: PlacedLadder;
  readonly changes: readonly Deviation[];
}

/** Compares two revisions of a ladder; undefined when there is no such ladder or revision that the viewer may see. */
export const diffRevisions = async (
  context: ViewerContext,
  choice: { readonly slug: string; readonly from: number; readonly to: number },
): Promise<RevisionDifference | undefined> => {
  const from = await findVisibleRevision(context, { slug: choice.slug, revision: choice.from });
  const to = await findVisibleRevision(context, { slug: choice.slug, revision: choice.to });
  return from && to && { from, to, changes: deviationsBetween(context, from, to, context.today) };
};
