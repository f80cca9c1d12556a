import type { InputProblem } from '../../domain/problem';
import { labelKey } from '../../domain/title/mapping/label-key';
import type { MutationUnit } from '../mutation/mutate';
import { titlesLabelled } from '../title-work/title-index';

/**
 * Refuses a title of an employment that nobody has heard of: one that is neither published nor decided on nor in the
 * employer's own list of titles. Whatever else could be written there would be words about a person.
 */
export const unknownLabelProblem = async (
  { stores, catalog }: Pick<MutationUnit, 'stores' | 'catalog'>,
  organization: string,
  label: string,
): Promise<InputProblem | undefined> => {
  if (titlesLabelled(catalog, label).length > 0) return undefined;
  if (catalog.mappings.decisionsOn(organization, label).length > 0) return undefined;
  const key = labelKey(label);
  const listed = await stores.titleWork.listLocalTitles(organization);
  return listed.some((title) => labelKey(title.label) === key) ? undefined : unknownLabel;
};

const unknownLabel: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['merit', 'label'],
  sv: 'Titeln finns inte hos arbetsgivaren och är ingen känd titel. Väntat: en titel i arbetsgivarens lista, eller en standardtitel, t.ex. Undersköterska.',
  en: 'The employer has no such title, and none is known. Expected: a title in the list of the employer, or a standard title, e.g. Undersköterska.',
};
