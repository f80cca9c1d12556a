/** An action on the timeline of a route. */
export interface TimelineBar {
  /** Months from the first day of the route. */
  readonly start: number;
  /** Its length in months; 0 where it takes no time, or nobody knows how much. */
  readonly months: number;
  /** Months of work that run beside it and count, from its first day; 0 where none. */
  readonly beside: number;
}

/** A route over time. */
export interface Timeline {
  readonly bars: readonly TimelineBar[];
  /** Months from the first day to the last. */
  readonly months: number;
  /** Where to mark the time, in months from the first day; the first is 0. */
  readonly ticks: readonly number[];
}

interface TimedAction {
  readonly months: number;
  readonly besideMonths: number | null;
}

const MOST_TICKS = 7;
const PACES = [1, 2, 3, 6, 12, 24, 36, 60, 120] as const;

/** Lays the actions of a route out over time, one after another as the route orders them. */
export const timelineOf = (actions: readonly TimedAction[]): Timeline => {
  const bars = actions.map(({ months, besideMonths }, index) => ({
    start: sum(actions.slice(0, index)),
    months,
    beside: Math.min(besideMonths ?? 0, months),
  }));
  const months = sum(actions);
  return { bars, months, ticks: ticksOf(months) };
};

const sum = (actions: readonly TimedAction[]): number => actions.reduce((total, { months }) => total + months, 0);

/** The same scale for several routes, so that their lengths can be compared by eye: that of the longest. */
export const longestOf = (timelines: readonly Timeline[]): number =>
  Math.max(1, ...timelines.map(({ months }) => months));

/** Marks for so many months, at an even pace that people count in: months, quarters, half-years, years. */
export const ticksOf = (months: number): readonly number[] => {
  const pace = PACES.find((candidate) => months / candidate < MOST_TICKS) ?? Math.ceil(months / MOST_TICKS);
  return Array.from({ length: Math.floor(months / pace) + 1 }, (_, index) => index * pace);
};
