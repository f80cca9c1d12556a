import { type MeasureSet, type RoleClass } from './role-class';

/**
 * Which employments a day holds, before their percents are chosen. Employments that lie in the same weighted
 * scopes are one group, as only the sum of their percents matters.
 */
export interface DayMix {
  /** The unweighted measures that the day counts for. */
  readonly covered: MeasureSet;
  /** The groups that can have employments without the day counting for more. */
  readonly groups: readonly Group[];
}

interface Group {
  /** The weighted measures that it counts for. */
  readonly scopes: MeasureSet;
  /** The percents that it has at least: one for each employment that the covering takes. */
  readonly leastPercent: bigint;
}

/** Employments taken to cover unweighted measures, counted by the weighted measures that they count for too. */
type Cover = ReadonlyMap<MeasureSet, bigint>;

/**
 * Every mix worth considering: for each set of unweighted measures that some roles cover together, the
 * covers that cannot do with fewer employments. At most one set for each choice of measures.
 */
export const dayMixes = (classes: readonly RoleClass[]): readonly DayMix[] => {
  const mixes: DayMix[] = [];
  for (const [covered, covers] of leastCovers(classes)) {
    const within = classes.filter(({ unweighted }) => (unweighted | covered) === covered);
    const available = [...new Set(within.map(({ weighted }) => weighted))].filter((scopes) => scopes !== 0n);
    for (const cover of covers)
      mixes.push({
        covered,
        groups: available.map((scopes) => ({ scopes, leastPercent: cover.get(scopes) ?? 0n })),
      });
  }
  return mixes;
};

const leastCovers = (classes: readonly RoleClass[]): ReadonlyMap<MeasureSet, readonly Cover[]> => {
  const known = new Map<MeasureSet, readonly Cover[]>([[0n, [new Map()]]]);
  for (const { unweighted, weighted } of classes)
    for (const [covered, covers] of [...known]) {
      const wider = covered | unweighted;
      if (wider === covered) continue;
      for (const cover of covers) known.set(wider, withCover(known.get(wider) ?? [], oneMore(cover, weighted)));
    }
  return known;
};

const oneMore = (cover: Cover, scopes: MeasureSet): Cover =>
  scopes === 0n ? cover : new Map([...cover, [scopes, (cover.get(scopes) ?? 0n) + 1n]]);

/** The covers with one more, without those that another makes superfluous. */
const withCover = (covers: readonly Cover[], cover: Cover): readonly Cover[] =>
  covers.some((other) => isWithin(other, cover))
    ? covers
    : [...covers.filter((other) => !isWithin(cover, other)), cover];

const isWithin = (small: Cover, large: Cover): boolean =>
  [...small].every(([scopes, count]) => count <= (large.get(scopes) ?? 0n));
