import { can } from '../../domain/access/can';
import { rolesWith } from '../../domain/access/permission';
import { inSwedishOrder } from '../../catalog/register';
import type { DraftStatus } from '../../domain/ladder/draft/ladder-draft';
import type { ViewerContext } from '../mutation/mutation-context';
import type { ShownDraft } from './drafts-shown';
import { showDraft } from './show-draft';

/** Which drafts to list; what is left out does not narrow the list. */
export interface DraftsFilter {
  /** Code of the owner. */
  readonly organization?: string;
  readonly statuses?: readonly DraftStatus[];
}

/** The drafts that the viewer may see, in Swedish order: those of their own organisations and those shared with them. */
export const listDrafts = async (
  context: ViewerContext,
  { organization, statuses }: DraftsFilter,
): Promise<readonly ShownDraft[]> => {
  const owners = ownersInSight(context);
  if (owners?.length === 0) return [];
  const shared = await context.stores.sharing.listShared();
  const drafts = await context.stores.drafts.list('ladder', { ...(owners && { organizations: owners }) });
  return drafts
    .filter((draft) =>
      can(context.viewer, 'READ_DRAFTS', {
        organization: draft.organization,
        members: {
          access: shared.get(draft.key) ?? 'NONE',
          organizations: context.catalog.membersOf.of(draft.organization).map(({ code }) => code),
        },
      }),
    )
    .filter((draft) => organization === undefined || draft.organization === organization)
    .map((draft) => showDraft(context, draft))
    .filter(({ placed }) => statuses === undefined || statuses.some((status) => status === placed.status))
    .sort((left, right) => inSwedishOrder(left.placed.name.sv, right.placed.name.sv));
};

/** Whose drafts the viewer might see: their organisations' and those of the bodies that these belong to; undefined: all. */
const ownersInSight = ({ viewer, catalog }: ViewerContext): readonly string[] | undefined => {
  if (viewer.isPlatformAdmin) return undefined;
  const own = viewer.grants
    .filter(({ role }) => rolesWith('READ_DRAFTS').includes(role))
    .map(({ organization }) => organization);
  return [...new Set([...own, ...own.flatMap((code) => catalog.organizations.get(code)?.memberOf ?? [])])];
};
