import type { LadderToPlace } from './staircase';

/**
 * How high each step stands, by its id: 0 at the bottom. Steps of one level stand equally high, a higher level of the
 * same scale higher, and a step stands above those that lead up to it. A way that would contradict that, as a draft may
 * have it, moves nothing.
 */
export const tiersOf = (ladder: LadderToPlace): ReadonlyMap<string, number> => {
  const groupOf = groupsOf(ladder);
  const groups = [...new Set(ladder.steps.map(({ id }) => groupOf(id)))];
  const below = new Map<string, Set<string>>(groups.map((group) => [group, new Set()]));
  for (const [low, high] of [...levelsInOrder(ladder, groupOf), ...waysUp(ladder, groupOf)])
    if (!standsUnder(low, below).has(high)) below.get(high)?.add(low);
  const tierOf = raised(groups, below);
  return new Map(ladder.steps.map(({ id }) => [id, tierOf.get(groupOf(id)) ?? 0]));
};

/** What stands equally high is one group: the steps of a level, and a step without level with one that it is beside. */
const groupsOf = ({ steps, transitions }: LadderToPlace): ((id: string) => string) => {
  const joined = new Map<string, string>();
  const levels = new Map(steps.map(({ id, level }) => [id, level ? `${level.scale.id} ${level.rank}` : undefined]));
  const groupOf = (id: string): string => {
    const other = joined.get(id);
    return levels.get(id) ?? (other === undefined ? id : groupOf(other));
  };
  for (const { kind, from, to } of transitions) {
    if (kind !== 'LATERAL' || groupOf(from.id) === groupOf(to.id)) continue;
    if (levels.has(groupOf(from.id))) joined.set(groupOf(from.id), to.id);
    else if (levels.has(groupOf(to.id))) joined.set(groupOf(to.id), from.id);
  }
  return groupOf;
};

type Pair = readonly [low: string, high: string];

const levelsInOrder = ({ steps }: LadderToPlace, groupOf: (id: string) => string): readonly Pair[] => {
  const scales = new Map<string, Map<number, string>>();
  for (const { id, level } of steps) {
    if (!level) continue;
    const ranks = scales.get(level.scale.id) ?? new Map<number, string>();
    scales.set(level.scale.id, ranks.set(level.rank, groupOf(id)));
  }
  return [...scales.values()].flatMap((ranks) => {
    const inOrder = [...ranks].toSorted(([left], [right]) => left - right).map(([, group]) => group);
    return inOrder.slice(1).map((high, index): Pair => [inOrder[index] ?? high, high]);
  });
};

const waysUp = ({ transitions, steps }: LadderToPlace, groupOf: (id: string) => string): readonly Pair[] => {
  const known = new Set(steps.map(({ id }) => id));
  return transitions
    .filter(({ kind, from, to }) => kind !== 'LATERAL' && known.has(from.id) && known.has(to.id))
    .map(({ from, to }): Pair => [groupOf(from.id), groupOf(to.id)]);
};

/** The group and all that is below it. */
const standsUnder = (high: string, below: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> => {
  const found = new Set([high]);
  for (const group of found) for (const low of below.get(group) ?? []) found.add(low);
  return found;
};

/** As low as what is below allows; but what nothing is below stands right below what it leads to. */
const raised = (
  groups: readonly string[],
  below: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> => {
  const lowest = new Map<string, number>();
  const lowestOf = (group: string): number => {
    const known = lowest.get(group) ?? Math.max(0, ...[...(below.get(group) ?? [])].map((low) => lowestOf(low) + 1));
    lowest.set(group, known);
    return known;
  };
  for (const group of groups) lowestOf(group);
  return new Map(
    groups.map((group) => {
      const above = groups.filter((other) => below.get(other)?.has(group)).map(lowestOf);
      const starts = below.get(group)?.size === 0 && above.length > 0;
      return [group, starts ? Math.min(...above) - 1 : lowestOf(group)];
    }),
  );
};
