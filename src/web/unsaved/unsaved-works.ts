/** Something typed that is not saved. */
export interface UnsavedWork {
  /** What it is, where it can be asked about by itself. */
  readonly kind?: string | undefined;
  /** Names of choices in the query of the address: with another of these the form is no longer there. */
  readonly within: readonly string[];
}

/** A place in the site. */
export interface SitePlace {
  readonly pathname: string;
  readonly search: string;
}

/** What is typed and not saved just now, wherever on the page. */
export interface UnsavedWorks {
  /** Takes note of it until the function that it answers is called. */
  readonly keep: (work: UnsavedWork) => () => void;
  /** True where any of it is lost by going from one place to the other. */
  readonly isLostBetween: (from: SitePlace, to: SitePlace) => boolean;
  readonly hasKind: (kind: string) => boolean;
  readonly hasAny: () => boolean;
  /** Tells each time that something is typed, saved or given up, until the function that it answers is called. */
  readonly watch: (told: () => void) => () => void;
}

/**
 * Nothing yet.
 *
 * @param whenForgotten Told when something is saved or given up.
 */
export const unsavedWorks = (whenForgotten?: () => void): UnsavedWorks => {
  const works = new Set<UnsavedWork>();
  const watchers = new Set<() => void>();
  const tellWatchers = () => watchers.forEach((told) => told());
  return {
    keep: (work) => {
      works.add(work);
      tellWatchers();
      return () => {
        if (!works.delete(work)) return;
        whenForgotten?.();
        tellWatchers();
      };
    },
    isLostBetween: (from, to) => [...works].some((work) => isLost(work, from, to)),
    hasKind: (kind) => [...works].some((work) => work.kind === kind),
    hasAny: () => works.size > 0,
    watch: (told) => {
      watchers.add(told);
      return () => void watchers.delete(told);
    },
  };
};

const isLost = ({ within }: UnsavedWork, from: SitePlace, to: SitePlace): boolean => {
  const [before, after] = [new URLSearchParams(from.search), new URLSearchParams(to.search)];
  return from.pathname !== to.pathname || within.some((name) => before.get(name) !== after.get(name));
};
