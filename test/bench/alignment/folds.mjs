// Folds for cross-validation: what is tested has taken no part in what it is tested on.

/**
 * Divides the items into folds of about the same size. Items with the same group stay together, so that no twin of a
 * tested label teaches its answer.
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} groupOf
 * @param {number} count
 * @param {{ shuffled<U>(items: readonly U[]): U[] }} random
 * @returns {T[][]}
 */
export const groupedFolds = (items, groupOf, count, random) => {
  const groups = [...grouped(items, groupOf).values()];
  const bySize = random.shuffled(groups).sort((left, right) => right.length - left.length);
  const folds = Array.from({ length: count }, () => []);
  for (const group of bySize) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least));
    smallest.push(...group);
  }
  return folds;
};

const grouped = (items, groupOf) => {
  const groups = new Map();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return groups;
};
