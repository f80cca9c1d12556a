/** Folds a text for comparing: composed, in lower case, with single spaces. */
export const fold = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/gu, ' ').trim();

/** The folded text without the marks over its letters, as people type who have no å, ä and ö. */
export const plain = (folded: string): string => folded.normalize('NFD').replace(/\p{Mark}/gu, '');

/** True when nothing is sought, or the value is the same word whatever the case. */
export const isWordSought = (value: string | undefined, sought: string | undefined): boolean =>
  sought === undefined || (value !== undefined && fold(value) === fold(sought));

/**
 * A test of whether any of some labels contains the text sought; every label contains nothing. A text typed
 * without å, ä and ö finds labels that have them.
 */
export const containing = (sought: string | undefined): ((...labels: readonly string[]) => boolean) => {
  const folded = fold(sought ?? '');
  if (folded === '') return () => true;
  const typedPlain = plain(folded) === folded;
  return (...labels) =>
    labels.map(fold).some((label) => label.includes(folded) || (typedPlain && plain(label).includes(folded)));
};

/**
 * A test of whether a word of any of some labels is a compound of the text sought, where that ends in a vowel: Swedish
 * changes or drops it, as undersköterska in undersköterskeutbildning and barnskötare in barnskötarutbildning.
 */
export const compounding = (sought: string | undefined): ((...labels: readonly string[]) => boolean) => {
  const [, stem = ''] = /^(.*\p{L})[aeo]$/u.exec(plain(fold(sought ?? ''))) ?? [];
  if (stem.length < SHORTEST_STEM) return () => false;
  return (...labels) => labels.some((label) => ` ${plain(fold(label))}`.includes(` ${stem}`));
};

/** Shorter beginnings are those of too many other words. */
const SHORTEST_STEM = 6;

/**
 * Orders what a text search found: labels that equal the text first, then those that begin with it, then
 * the rest; otherwise the order given.
 */
export const closestFirst = <Entity>(
  found: readonly Entity[],
  sought: string | undefined,
  labelOf: (entity: Entity) => string,
): readonly Entity[] => {
  const folded = fold(sought ?? '');
  if (folded === '') return found;
  const distance = (entity: Entity): number => {
    const label = fold(labelOf(entity));
    if (label === folded) return 0;
    return label.startsWith(folded) ? 1 : 2;
  };
  return found
    .map((entity) => ({ entity, distance: distance(entity) }))
    .sort((left, right) => left.distance - right.distance)
    .map(({ entity }) => entity);
};
