import { inSwedishOrder } from '../../catalog/register';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import { denialOfOrganization } from '../access/denial';
import type { MutationContext, ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';
import type { ImportProgress } from '../ports/title-work-store';
import { containing } from '../text-search';
import { progressKey } from './import-progress';

/** Which imported titles to list; what is left out does not narrow the list. */
export interface LocalTitleFilter {
  /** True: only those in use. False: only those that have vanished. */
  readonly inUse?: boolean;
  /** Part of the label, or of a field that it is used in. */
  readonly text?: string;
}

/** The titles that the employer has imported, in Swedish order. */
export const listLocalTitles = async (
  context: ViewerContext,
  organization: string,
  { inUse, text }: LocalTitleFilter,
): Promise<{ readonly value: readonly LocalTitle[] } | Denied> => {
  const denied = denialOfOrganization(context, 'READ_TITLE_WORK', organization);
  if (denied) return { denied };
  const titles = await context.stores.titleWork.listLocalTitles(organization);
  const matchesText = containing(text);
  const found = titles.filter(
    ({ label, fields, vanishedAt }) =>
      (inUse === undefined || inUse === (vanishedAt === undefined)) && matchesText(label, ...fields),
  );
  return { value: found.sort((left, right) => inSwedishOrder(left.label, right.label)) };
};

/** How far the viewer's own import with the idempotency key has come; undefined for one that it has not started. */
export const findImportProgress = async (
  context: ViewerContext & Pick<MutationContext, 'hash'>,
  organization: string,
  key: string,
): Promise<{ readonly value: ImportProgress | undefined } | Denied> => {
  const denied = denialOfOrganization(context, 'READ_TITLE_WORK', organization);
  if (denied) return { denied };
  const { stores, viewer } = context;
  return { value: await stores.titleWork.findProgress(organization, progressKey(context, viewer, key)) };
};
