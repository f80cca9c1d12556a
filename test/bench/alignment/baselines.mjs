// Other engines on the same names: what the alignment is compared with.
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const SHOWN = 20;

/**
 * Finds names like a label, the best first.
 * @typedef {{ name: string; rolesFor(label: string): string[] }} Baseline
 */

/** Each role once, where it first comes. */
const distinct = (roles) => [...new Set(roles)];

/** minisearch, with prefixes and a fifth of the letters wrong, as its guide suggests. @returns {Baseline} */
export const miniSearch = (names) => {
  const engine = new MiniSearch({
    fields: ['label'],
    storeFields: ['role'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(names.map((name, id) => ({ id, ...name })));
  const rolesFor = (label) =>
    distinct(
      engine
        .search(label)
        .slice(0, SHOWN)
        .map(({ role }) => role),
    );
  return { name: 'minisearch', rolesFor };
};

/** fuse.js, wherever in the name the label stands. @returns {Baseline} */
export const fuse = (names) => {
  const engine = new Fuse(names, { keys: ['label'], ignoreLocation: true, threshold: 0.6 });
  const rolesFor = (label) => distinct(engine.search(label, { limit: SHOWN }).map(({ item }) => item.role));
  return { name: 'fuse.js', rolesFor };
};

/** Plain cosine of the counts of three letters in a row. @returns {Baseline} */
export const trigramCosine = (names) => {
  const postings = new Map();
  const lengths = names.map(({ label }, name) => {
    const grams = trigrams(label);
    for (const [gram, count] of grams) append(postings, gram, [name, count]);
    return norm(grams);
  });
  const rolesFor = (label) => {
    const scores = new Map();
    for (const [gram, count] of trigrams(label))
      for (const [name, times] of postings.get(gram) ?? []) scores.set(name, (scores.get(name) ?? 0) + count * times);
    const ranked = [...scores].map(([name, product]) => [name, product / lengths[name]]).sort((a, b) => b[1] - a[1]);
    return distinct(ranked.slice(0, SHOWN).map(([name]) => names[name].role));
  };
  return { name: 'trigram cosine', rolesFor };
};

const trigrams = (label) => {
  const text = `  ${label.toLocaleLowerCase('sv')} `;
  const counts = new Map();
  for (let start = 0; start + 3 <= text.length; start += 1) {
    const gram = text.slice(start, start + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
};

const norm = (counts) => Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));

const append = (lists, key, item) => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};
