import { addDays, type IsoDay } from '../time/iso-day';

/** Until when something that is met goes on being met. */
export interface LastDayQuestion {
  readonly asOf: IsoDay;
  /** The first days on which it may be met no longer, in any order: see `days-of-change`. */
  readonly changes: Iterable<IsoDay>;
  readonly isMetOn: (day: IsoDay) => boolean;
}

/**
 * The last day on which what is met on `asOf` goes on being met by what is recorded; undefined when no end is in sight,
 * and when it is not met to begin with.
 */
export const lastDayMet = ({ asOf, changes, isMetOn }: LastDayQuestion): IsoDay | undefined => {
  if (!isMetOn(asOf)) return undefined;
  const lost = daysAfter(asOf, changes).find((day) => !isMetOn(day));
  return lost && addDays(lost, -1);
};

/** The days after the day, each once, in their order. */
export const daysAfter = (day: IsoDay, days: Iterable<IsoDay>): readonly IsoDay[] =>
  [...new Set(days)].filter((one) => one > day).toSorted();
