/** Joins items with commas and a last word: `A, B och C`; keeps items with such words of their own apart: `A; B; och C`. */
export const listed = (items: readonly string[], lastWord: string): string => {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const others = separated(items.slice(0, -1), items.some(isCompound));
  if (!items.some(isCompound)) return `${others} ${lastWord} ${last}`;
  return `${others}${items.length === 2 ? ',' : ';'} ${lastWord} ${last}`;
};

/** Joins items with commas, or with semicolons where some item holds commas or such words itself. */
export const separated = (items: readonly string[], compound = items.some(isCompound)): string =>
  items.join(compound ? '; ' : ', ');

const COMPOUND = /[,;]| (och|eller|and|or) /;

const isCompound = (item: string): boolean => COMPOUND.test(item);
