import type { PlaceInput } from '../edit-ladder.generated';

/** Something in a list that is known by its slug. */
interface Named {
  readonly slug: string;
}

/** Where to put something so that it comes one place earlier; undefined for what is first already. */
export const placeEarlier = (list: readonly Named[], slug: string): PlaceInput | undefined => {
  const before = list[list.findIndex((one) => one.slug === slug) - 1];
  return before && { before: before.slug };
};

/** Where to put something so that it comes one place later; undefined for what is last already. */
export const placeLater = (list: readonly Named[], slug: string): PlaceInput | undefined => {
  const index = list.findIndex((one) => one.slug === slug);
  const after = index === -1 ? undefined : list[index + 1];
  return after && { after: after.slug };
};

/** The slug, with a number where another in the list has it. */
export const freeSlug = (list: readonly Named[], wanted: string): string => {
  const isTaken = (slug: string) => list.some((one) => one.slug === slug);
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
};
