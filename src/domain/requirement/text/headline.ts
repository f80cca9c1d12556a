import type { Language } from '../../text/language';
import { type Expression, isBranch } from '../expression';
import { capitalized, namesIn } from './names';
import type { Naming } from './naming';
import { wordings } from './wordings';

/** One node alone: a leaf in words, a branch as the heading of its children (`Minst 2 av följande`). */
export const headline = (node: Expression, naming: Naming, language: Language): string => {
  const wording = wordings[language];
  return capitalized(isBranch(node) ? wording.heading(node) : wording.leaf(node, namesIn(naming, language)));
};
