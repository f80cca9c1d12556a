import type { Catalog } from '../../catalog/catalog';
import { can } from '../../domain/access/can';
import type { Permission } from '../../domain/access/permission';
import type { Owned } from '../../domain/access/sharing';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Ladder, LadderReference } from '../../domain/ladder/ladder';
import { ownedLadder } from '../drafts/owned-ladder';
import { unpackDraft } from '../drafts/show-draft';
import type { MutationUnit } from '../mutation/mutate';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Refused } from '../mutation/outcome';
import type { Draft } from '../ports/draft-store';
import type { ReadStores } from '../ports/unit-of-work';
import { noSuchLadder, notYourPart } from './refusals';

/** A ladder that the viewer may do this with, as it stands in this unit of work. */
export interface LadderInWork {
  readonly slug: string;
  /** Code of the owner. */
  readonly organization: string;
  /** The open draft; left out when nothing is being worked on. */
  readonly draft?: LadderDraft;
  /** The version of the open draft; 0 when there is none. */
  readonly version: number;
  /** Every published or retired revision, oldest first. */
  readonly published: readonly Ladder[];
}

/** What a ladder in work is found with: in a unit of work, or where it is only read. */
interface LadderSources extends Pick<MutationUnit, 'catalog'> {
  readonly stores: Pick<ReadStores, 'drafts' | 'sharing'>;
}

/**
 * Finds the ladder for somebody who wants to do this with it. What does not exist and what the viewer may not see are
 * refused alike.
 */
export const ladderInWork = async (
  context: Pick<ViewerContext, 'viewer'>,
  { stores, catalog }: LadderSources,
  { slug, revision }: LadderReference,
  permission: Permission,
): Promise<LadderInWork | Refused> => {
  const draft = await stores.drafts.find('ladder', slug);
  const published = catalog.revisionsOf.of(slug).map((ladder) => ladder.published);
  const organization = draft?.organization ?? published.at(-1)?.organization;
  if (organization === undefined) return noSuchLadder;
  const owned = await ownedLadder(catalog, stores.sharing, { slug, organization });
  const refusal = refusalOf(context, permission, owned);
  if (refusal) return refusal;
  const work = { slug, organization, published, version: 0, ...(draft && openDraft(catalog, draft)) };
  return hasRevision(work, revision) ? work : noSuchLadder;
};

const openDraft = (catalog: Catalog, draft: Draft<'ladder'>): Pick<LadderInWork, 'draft' | 'version'> => ({
  draft: unpackDraft(catalog, draft),
  version: draft.version,
});

const hasRevision = ({ draft, published }: LadderInWork, revision: number): boolean =>
  draft?.ladder.revision === revision || published.some((ladder) => ladder.revision === revision);

const refusalOf = (
  { viewer }: Pick<ViewerContext, 'viewer'>,
  permission: Permission,
  owned: Owned,
): Refused | undefined => {
  if (can(viewer, permission, owned)) return undefined;
  return can(viewer, 'READ_DRAFTS', owned) ? notYourPart : noSuchLadder;
};
