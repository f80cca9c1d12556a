import { findDraftVersion } from '../../app/drafts/find-draft';
import type { MadeRevision } from '../../app/ladder-work/made-revision';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { RequestContext } from '../context';
import { revisionKey } from '../../domain/ladder/ladder';

/** The revision that a mutation has made, as it made it. */
export const madeLadder = async (
  context: RequestContext,
  made: MadeRevision,
): Promise<{ readonly ladder: PlacedLadder | undefined }> => {
  const ladder =
    made.version === 0
      ? context.catalog.ladders.get(revisionKey(made))
      : (await findDraftVersion(context, made.slug, made.version))?.placed;
  return { ladder };
};
