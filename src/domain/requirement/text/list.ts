import type { Language } from '../../text/language';
import { quoted } from './names';

/** Joins items with commas and a last word: `A, B och C`; keeps items with such words of their own apart: `A; B; och C`. */
export const listed = (items: readonly string[], lastWord: string): string => {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const [first = ''] = items;
  if (items.length === 2) return `${first}${needsComma(first, last, lastWord) ? ',' : ''} ${lastWord} ${last}`;
  const others = separated(items.slice(0, -1), items.some(isCompound));
  return `${others}${items.some(isCompound) ? ';' : ''} ${lastWord} ${last}`;
};

/** Joins names with commas whatever they hold, since their capitals tell them apart; one with a comma is quoted. */
export const namesListed = (names: readonly string[], lastWord: string, language: Language): string => {
  const apart = names.map((name) => (name.includes(',') ? quoted(name, language) : name));
  const last = apart.at(-1) ?? '';
  return apart.length < 2 ? last : `${apart.slice(0, -1).join(', ')} ${lastWord} ${last}`;
};

/** So many items of a list are named; the rest are only told of. */
const NAMED = 4;

/** The items, or the first of many and what the rest are. */
export const namedAtMost = (items: readonly string[], rest: string): readonly string[] =>
  items.length > NAMED ? [...items.slice(0, NAMED), rest] : items;

/** Joins items with commas, or with semicolons where some item holds commas or such words itself. */
export const separated = (items: readonly string[], compound = items.some(isCompound)): string =>
  items.join(compound ? '; ' : ', ');

/** Of a pair, where the word between them could be taken for one within the first or the last. */
const needsComma = (first: string, last: string, lastWord: string): boolean =>
  isCompound(first) || /[,;]/u.test(last) || (isCompound(last) && last.includes(` ${lastWord} `));

/** Not the word after a suspended hyphen: `barn- och ungdomsvård` is one thing. */
const COMPOUND = /[,;]|(?<!-) (och|eller|and|or) /u;

const isCompound = (item: string): boolean => COMPOUND.test(item);
