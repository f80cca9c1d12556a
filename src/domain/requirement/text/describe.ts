import type { Language } from '../../text/language';
import type { Requirement } from '../requirement';
import { capitalized, namesIn } from './names';
import type { Naming } from './naming';
import { phrase } from './phrase';
import { wordings } from './wordings';

/**
 * What a requirement demands in words, first by when where there is respite, with an initial capital and no full stop:
 * `Inom fem år från tillträdet: befattningsutbildning för rektorer`.
 */
export const describe = (
  { expression, respite }: Pick<Requirement, 'expression' | 'respite'>,
  naming: Naming,
  language: Language,
): string => {
  const [wording, names] = [wordings[language], namesIn(naming, language)];
  const demand = phrase(expression, wording, names);
  return capitalized(respite === undefined ? demand : `${wording.respite.within(respite, names)}: ${demand}`);
};
