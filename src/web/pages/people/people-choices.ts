import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';
import { searchTextIn } from '../../search/search-text';

/** Which people to show, as the address says it. */
export interface PeopleChoices {
  /** All of them by id, those for whom something ends, or those who wait for somebody to see a paper. */
  readonly view: 'all' | 'ending' | 'waiting';
  /** Months ahead, within which something ends. */
  readonly months: number;
  /** Code of a unit; undefined is all that one may see. */
  readonly unit: string | undefined;
}

const names = { view: queryNames.shown, months: queryNames.within, unit: queryNames.unit } as const;

/** What each view is called in an address. */
const wordsOfViews = { all: undefined, ending: 'upphor', waiting: 'vantar' } as const;

/** How far ahead one may look, in months. */
export const monthChoices = [3, 6, 12, 36, 120] as const;
const USUAL_MONTHS = 12;

/** The views in the order that they are offered. */
export const views = ['all', 'ending', 'waiting'] as const;

/** Reads the choices from an address; what it does not know is as usual. */
export const readPeopleChoices = (query: URLSearchParams): PeopleChoices => ({
  view: views.find((view) => wordsOfViews[view] === query.get(names.view)) ?? 'all',
  months: monthChoices.find((months) => String(months) === query.get(names.months)) ?? USUAL_MONTHS,
  unit: written(query.get(names.unit)),
});

/** The query of an address with these choices, from the first page on. */
export const writePeopleChoices = (
  before: URLSearchParams,
  { view, months, unit }: PeopleChoices,
  pageName: string,
): URLSearchParams =>
  queryWith(before, {
    [pageName]: undefined,
    [names.view]: wordsOfViews[view],
    [names.months]: months === USUAL_MONTHS ? undefined : String(months),
    [names.unit]: written(unit),
  });

const written = (text: string | null | undefined): string | undefined => {
  const trimmed = searchTextIn(text ?? null);
  return trimmed === '' ? undefined : trimmed;
};

/** The day so many months after the day; the last of the month where that is shorter. Days as 2027-01-31. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, days));
  return first.toISOString().slice(0, 10);
};
