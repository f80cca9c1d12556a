import { type Branch, type Expression, isBranch } from '../expression';
import { listed, separated } from './list';
import type { Names } from './names';
import { simplified } from './simplified';
import type { Wording } from './wording';

/**
 * The demand in words, as it stands within a sentence. Whatever the nesting, it reads in one way only:
 * beside plain parts, alternatives come last and begin with a word of their own, and what is nested
 * deeper stands in parentheses.
 */
export const phrase = (expression: Expression, wording: Wording, names: Names): string =>
  told(simplified(expression), wording, names);

const told = (node: Expression, wording: Wording, names: Names): string => {
  const { connectives } = wording;
  if (!isBranch(node)) return wording.leaf(node, names);
  if (node.of.length === 0) return node.kind === 'ALL_OF' ? connectives.nothing : connectives.never;
  if (node.kind === 'ALL_OF') return allOf(node.of, wording, names);
  if (node.kind === 'ANY_OF') {
    const alternatives = node.of.map((child) => alternative(child, wording, names));
    return `${connectives.either} ${listed(alternatives, connectives.or)}`;
  }
  const parts = node.of.map((child) => enclosed(child, wording, names));
  return `${connectives.atLeast(node.threshold)} ${listed(parts, connectives.and)}`;
};

/** The plain parts, and then each part that has parts of its own. */
const allOf = (of: readonly Expression[], wording: Wording, names: Names): string => {
  const { and, furthermore } = wording.connectives;
  const plain = of.filter((child) => !hasParts(child)).map((child) => told(child, wording, names));
  const composed = of
    .filter(hasParts)
    .map((child) => (child.of.some(hasParts) ? enclosed(child, wording, names) : told(child, wording, names)));
  if (composed.length === 0) return listed(plain, and);
  const last = composed.join(`, ${furthermore} `);
  return plain.length === 0 ? last : `${separated(plain)} ${furthermore} ${last}`;
};

const alternative = (child: Expression, wording: Wording, names: Names): string => {
  const isPlainPair = child.kind === 'ALL_OF' && child.of.length === 2 && !child.of.some(hasParts);
  const { both } = wording.connectives;
  return isPlainPair ? `${both} ${told(child, wording, names)}` : enclosed(child, wording, names);
};

/** In parentheses, if it has parts. */
const enclosed = (child: Expression, wording: Wording, names: Names): string =>
  hasParts(child) ? `(${told(child, wording, names)})` : told(child, wording, names);

const hasParts = (node: Expression): node is Branch => isBranch(node) && node.of.length > 0;
