import { useSearchParams } from 'react-router';
import { queryNames } from '../frame/addresses';
import { queryWith } from '../frame/query-with';
import { isDay } from './is-day';

/** The day that a page answers for. */
export interface ChosenDay {
  /** As 2023-07-01; undefined is today. */
  readonly day: string | undefined;
  /** What the address says instead of a day: it is none, and today is taken. */
  readonly noDay?: string | undefined;
  readonly choose: (day: string | undefined) => void;
}

/** The day in the address, which can be shared; what is no day there is taken for today. */
export const useDay = (): ChosenDay => {
  const [query, setQuery] = useSearchParams();
  const written = query.get(queryNames.day) ?? '';
  return {
    day: isDay(written) ? written : undefined,
    noDay: written === '' || isDay(written) ? undefined : written,
    choose: (day) => setQuery((before) => queryWith(before, { [queryNames.day]: day }), { preventScrollReset: true }),
  };
};
