import { decisionOn } from '../../domain/title/mapping/decision-on';
import { labelKey } from '../../domain/title/mapping/label-key';
import { labelOfSlug, titleOfLabel } from '../../domain/title/mapping/title-of-label';
import type { Title } from '../../domain/title/title';
import type { ReadContext } from '../read-context';

/** An employer's own title, named by its slug, on which something has been decided: so much is published. */
export const findDecidedTitle = ({ catalog, today }: ReadContext, slug: string): Title | undefined => {
  const named = labelOfSlug(slug);
  if (named === undefined) return undefined;
  const decisions = catalog.mappings.decisionsOn(named.organization, named.key);
  const newest = decisions.at(-1);
  if (newest === undefined || labelKey(newest.label) !== named.key) return undefined;
  const standard = decisionOn(decisions, today)?.standard;
  const role = standard === undefined ? undefined : catalog.titles.get(standard)?.role;
  return titleOfLabel(named.organization, newest.label, role);
};
