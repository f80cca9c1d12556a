/** A level of a scale. */
interface RankedLevel {
  readonly slug: string;
  readonly rank: number;
}

/**
 * The slug of the level right above or below another in its scale; undefined where there is none. A step without a level
 * comes to the lowest when it is moved up.
 *
 * @param direction 1 is up, -1 is down.
 */
export const levelBeside = (
  levels: readonly RankedLevel[],
  level: Pick<RankedLevel, 'rank'> | null,
  direction: 1 | -1,
): string | undefined => {
  const inOrder = levels.toSorted((left, right) => left.rank - right.rank);
  if (level === null) return direction === 1 ? inOrder[0]?.slug : undefined;
  return direction === 1
    ? inOrder.find(({ rank }) => rank > level.rank)?.slug
    : inOrder.findLast(({ rank }) => rank < level.rank)?.slug;
};
