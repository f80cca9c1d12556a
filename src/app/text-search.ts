/** Folds a text for searching: composed, in lower case, with single spaces. */
const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/gu, ' ').trim();

/** A test of whether any of some labels contains the text sought; every label contains nothing. */
export const containing = (sought: string | undefined): ((...labels: readonly string[]) => boolean) => {
  const folded = fold(sought ?? '');
  return folded === '' ? () => true : (...labels) => labels.some((label) => fold(label).includes(folded));
};

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
