import type { PlacedLadder } from '../../catalog/placed-ladder';
import { canSomewhere } from '../../domain/access/can';
import type { LadderReference } from '../../domain/ladder/ladder';
import { findDraft } from '../drafts/find-draft';
import type { ViewerContext } from '../mutation/mutation-context';
import { findLadder, type LadderChoice } from './find-ladder';

/**
 * As `findLadder`, and beside what is published the draft that the viewer may see: by its revision, or where nothing of
 * the ladder has been published. What the viewer may not see is not there.
 */
export const findVisibleLadder = (
  context: ViewerContext,
  choice: LadderChoice,
): PlacedLadder | undefined | Promise<PlacedLadder | undefined> => {
  const published = findLadder(context, choice);
  if (published !== undefined || !maySeeDrafts(context)) return published;
  const { slug, revision } = choice;
  const isKnown = context.catalog.revisionsOf.of(slug).length > 0;
  return revision === undefined && isKnown ? undefined : findDraftOf(context, slug, revision);
};

/** The revision: published, or a draft that the viewer may see. */
export const findVisibleRevision = (
  context: ViewerContext,
  { slug, revision }: LadderReference,
): PlacedLadder | undefined | Promise<PlacedLadder | undefined> => findVisibleLadder(context, { slug, revision });

/** Every revision of the ladder, oldest first; last the draft, where there is one that the viewer may see. */
export const listVisibleRevisions = (
  context: ViewerContext,
  slug: string,
): readonly PlacedLadder[] | Promise<readonly PlacedLadder[]> => {
  const published = context.catalog.revisionsOf.of(slug);
  return maySeeDrafts(context) ? withDraft(context, slug, published) : published;
};

const withDraft = async (
  context: ViewerContext,
  slug: string,
  published: readonly PlacedLadder[],
): Promise<readonly PlacedLadder[]> => {
  const draft = await findDraftOf(context, slug, undefined);
  return draft ? [...published, draft] : published;
};

const maySeeDrafts = ({ viewer }: ViewerContext): boolean => canSomewhere(viewer, 'READ_DRAFTS');

const findDraftOf = async (
  context: ViewerContext,
  slug: string,
  revision: number | undefined,
): Promise<PlacedLadder | undefined> => {
  const draft = await findDraft(context, slug);
  return revision === undefined || draft?.placed.revision === revision ? draft?.placed : undefined;
};
