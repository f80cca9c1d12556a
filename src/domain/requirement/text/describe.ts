import type { Language } from '../../text/language';
import type { Expression } from '../expression';
import { capitalized, namesIn } from './names';
import type { Naming } from './naming';
import { phrase } from './phrase';
import { wordings } from './wordings';

/** The whole demand in words, with an initial capital and no full stop. */
export const describe = (expression: Expression, naming: Naming, language: Language): string =>
  capitalized(phrase(expression, wordings[language], namesIn(naming, language)));
