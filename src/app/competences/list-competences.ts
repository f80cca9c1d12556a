import type { Competence } from '../../domain/qualification/competence';
import type { ReadContext } from '../read-context';
import { closestFirst, containing } from '../text-search';

/** Which competences to list; what is left out does not narrow the list. */
export interface CompetenceFilter {
  /** Part of the name, in either language. */
  readonly text?: string;
}

/** The competences that pass the filter, in Swedish order; with a text, the closest first. */
export const listCompetences = ({ catalog }: ReadContext, { text }: CompetenceFilter): readonly Competence[] => {
  const matchesText = containing(text);
  const found = catalog.competences.all.filter(({ name }) => matchesText(name.sv, name.en ?? ''));
  return closestFirst(found, text, ({ name }) => name.sv);
};
