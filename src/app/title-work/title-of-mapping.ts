import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import { titleOfLabel } from '../../domain/title/mapping/title-of-label';
import type { Title } from '../../domain/title/title';
import type { ReadContext } from '../read-context';

/** The employer's title that a mapping is about; it names the role of the standard title where that is confirmed. */
export const titleOfMapping = (
  { catalog }: ReadContext,
  { organization, label, standard, state }: TitleMapping,
): Title => {
  const role = state === 'CONFIRMED' && standard !== undefined ? catalog.titles.get(standard)?.role : undefined;
  return titleOfLabel(organization, label, role);
};
