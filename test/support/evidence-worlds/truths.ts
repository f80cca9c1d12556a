import type { Leaf } from '../../../src/domain/requirement/expression';

/** Which leaves of a list are true in a world: bit n for the nth leaf. */
export type Truths = number;

/** Every union of some of the sets, the empty one too. */
export const unionsOf = (sets: Iterable<number>): ReadonlySet<number> => {
  const unions = new Set([0]);
  for (const set of new Set(sets)) for (const union of [...unions]) unions.add(union | set);
  return unions;
};

export const bitsWhere = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.reduce((bits, item, index) => (test(item) ? bits | (1 << index) : bits), 0);

/** The truths of all worlds that consist of some of the facts, where a leaf needs one fact of its own. */
export const truthsOfFacts = <Fact>(
  leaves: readonly Leaf[],
  facts: readonly Fact[],
  isTrue: (leaf: Leaf, fact: Fact) => boolean,
): ReadonlySet<Truths> => unionsOf(facts.map((fact) => bitsWhere(leaves, (leaf) => isTrue(leaf, fact))));
