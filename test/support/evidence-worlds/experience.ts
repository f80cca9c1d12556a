import type { ExperienceLeaf, Leaf } from '../../../src/domain/requirement/expression';
import { bitsWhere, type Truths } from './truths';

/** How many percent of each role one and the same day holds. */
type Day = Readonly<Record<string, number>>;

/** Roles and their fields; the last two are such as nobody names. */
const fieldOf: Readonly<Record<string, string>> = {
  nurse: 'health',
  assistant: 'health',
  driver: 'roads',
  'another in health': 'health',
  'another on roads': 'roads',
};

/** Time is counted in fortieths of a month: what leaves ask for is a whole number of tenths. */
const PARTS_A_MONTH = 40;

/** What a day counts for, by the definition, in percent. */
const share = (leaf: ExperienceLeaf, day: Day): number => {
  const inScope = Object.keys(day).filter((role) => leaf.roles?.includes(role) ?? fieldOf[role] === leaf.field);
  const percent = inScope.reduce((sum, role) => sum + (day[role] ?? 0), 0);
  if (leaf.weighted) return Math.min(100, percent);
  return percent > 0 ? 100 : 0;
};

/** The percent parts of a month that a leaf's measure must be more than. */
const limitOf = ({ months }: ExperienceLeaf): number => Math.round((months - 0.1) * PARTS_A_MONTH) * 100;

/** Every day that holds some of the roles, each with one of the percents. */
const daysWith = (percents: readonly number[]): readonly Day[] =>
  Object.keys(fieldOf).reduce<readonly Day[]>(
    (days, role) => days.flatMap((day) => [day, ...percents.map((percent) => ({ ...day, [role]: percent }))]),
    [{}],
  );

/** The kinds of day and how long each lasts at a time. */
const inFullTime = { days: daysWith([100]), step: PARTS_A_MONTH / 4 };
const inPartTime = { days: daysWith([1, 50, 100]), step: PARTS_A_MONTH / 2 };

/** More than this cannot tell apart the leaves that are generated. */
const MOST_STEPS = 10;

/**
 * The truths of all worlds in which each kind of day lasts some steps. Worlds in which every measure
 * is the same, or past all that is asked for, are taken once.
 */
export const truthsOfExperience = (leaves: readonly Leaf[]): ReadonlySet<Truths> => {
  const demands = leaves.filter((leaf) => leaf.kind === 'EXPERIENCE');
  const limits = demands.map(limitOf);
  const { days, step } = demands.some(({ weighted }) => weighted) ? inPartTime : inFullTime;
  const gains = distinct(days.map((day) => demands.map((leaf) => share(leaf, day) * step)));
  const longer = (measures: readonly number[]): readonly (readonly number[])[] =>
    gains.map((gain) =>
      measures.map((measure, index) => Math.min(measure + (gain[index] ?? 0), Math.max(0, (limits[index] ?? 0) + 1))),
    );
  const isTrue = (leaf: Leaf, measures: readonly number[]): boolean =>
    demands.some((demand, index) => demand === leaf && (measures[index] ?? 0) > (limits[index] ?? 0));

  const worlds = new Map<string, readonly number[]>([['', demands.map(() => 0)]]);
  let newest: readonly (readonly number[])[] = [...worlds.values()];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    newest = distinct(newest.flatMap(longer)).filter((measures) => !worlds.has(measures.join()));
    for (const measures of newest) worlds.set(measures.join(), measures);
  }
  return new Set([...worlds.values()].map((measures) => bitsWhere(leaves, (leaf) => isTrue(leaf, measures))));
};

const distinct = (vectors: readonly (readonly number[])[]): readonly (readonly number[])[] => [
  ...new Map(vectors.map((vector) => [vector.join(), vector])).values(),
];
