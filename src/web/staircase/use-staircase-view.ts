import { useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import { queryNames } from '../frame/addresses';
import { queryWith } from '../frame/query-with';

/** How a staircase is shown, as the address names it. */
export type StaircaseView = 'bild' | 'text';

/** How the staircase is shown, and how to show it otherwise. */
export interface ChosenStaircaseView {
  readonly view: StaircaseView;
  readonly choose: (view: StaircaseView) => void;
}

const NARROW = '(width < 40rem)';

const watchWidth = (tell: () => void): (() => void) => {
  const width = window.matchMedia(NARROW);
  width.addEventListener('change', tell);
  return () => width.removeEventListener('change', tell);
};

/** The view in the address; else text where the screen is narrow, and a picture where there is room for it. */
export const useStaircaseView = (): ChosenStaircaseView => {
  const [query, setQuery] = useSearchParams();
  const isNarrow = useSyncExternalStore(watchWidth, () => window.matchMedia(NARROW).matches);
  const written = query.get(queryNames.view);
  return {
    view: written === 'text' || written === 'bild' ? written : isNarrow ? 'text' : 'bild',
    choose: (view) =>
      setQuery((before) => queryWith(before, { [queryNames.view]: view }), { preventScrollReset: true }),
  };
};
