import type { MatchType } from '../../domain/role/classification-code';
import { labelKey } from '../../domain/title/mapping/label-key';
import type { ReadContext } from '../read-context';
import { alignLabel } from './align-label';

/** A label, and the standard title that it is to stand for. */
interface LabelAndStandard {
  readonly label: string;
  readonly organization: string;
  /** Slug of the standard title. */
  readonly standard: string;
}

/** So many readings of a label are looked through for the title that somebody has chosen. */
const MOST_CANDIDATES = 20;

/** How the label matches the standard title, as it is read; CLOSE where it is not read as that title at all. */
export const matchOfLabel = (context: ReadContext, { label, organization, standard }: LabelAndStandard): MatchType => {
  const title = context.catalog.titles.get(standard);
  if (title && labelKey(title.label) === labelKey(label)) return 'EXACT';
  const query = { label, organization, asOf: context.today, limit: MOST_CANDIDATES };
  return alignLabel(context, query).candidates.find((one) => one.title.slug === standard)?.match ?? 'CLOSE';
};
