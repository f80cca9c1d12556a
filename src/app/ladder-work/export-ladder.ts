import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { LadderReference } from '../../domain/ladder/ladder';
import { findDraft } from '../drafts/find-draft';
import { listDrafts } from '../drafts/list-drafts';
import { findVisibleRevision } from '../ladders/find-visible-ladder';
import type { ViewerContext } from '../mutation/mutation-context';

/** A ladder as its file. */
export interface LadderFile {
  /** The same for every revision, so that a folder of files shows what has changed. */
  readonly fileName: string;
  /** YAML, as `importLadder` reads it. */
  readonly content: string;
}

/** Exportera: the revision as its file; undefined where there is none that the viewer may see. */
export const exportLadder = async (
  context: ViewerContext,
  reference: LadderReference,
): Promise<LadderFile | undefined> => {
  const ladder = await findVisibleRevision(context, reference);
  return ladder && fileOf(context, ladder);
};

/** The newest published revision as its file; of what has never been published, the draft that the viewer may see. */
export const exportNewest = async (context: ViewerContext, slug: string): Promise<LadderFile | undefined> => {
  const published = context.catalog.revisionsOf.of(slug).at(-1);
  return published ? fileOf(context, published) : exportDraft(context, slug);
};

/** The open draft as its file; undefined where there is none that the viewer may see. */
export const exportDraft = async (context: ViewerContext, slug: string): Promise<LadderFile | undefined> => {
  const draft = await findDraft(context, slug);
  return draft && fileOf(context, draft.placed);
};

/** The newest published revision of every ladder, each as its file. */
export const exportAll = (context: ViewerContext): readonly LadderFile[] => {
  const slugs = [...new Set(context.catalog.ladders.all.map(({ slug }) => slug))];
  return slugs.flatMap((slug) => context.catalog.revisionsOf.of(slug).slice(-1)).map((one) => fileOf(context, one));
};

/** Every draft that the viewer may see, each as its file. */
export const exportDrafts = async (context: ViewerContext): Promise<readonly LadderFile[]> =>
  (await listDrafts(context, {})).map(({ placed }) => fileOf(context, placed));

const fileOf = ({ ladderFiles }: ViewerContext, { slug, published }: PlacedLadder): LadderFile => ({
  fileName: `${slug}.yaml`,
  content: ladderFiles.write(published),
});
