/** Does one thing at a time, in the order asked, so that each builds on what the one before came to. */
export interface WorkLine {
  /**
   * True when it was done. The same as the last that waits or is under way is not done twice. The line stops at what
   * fails, and keeps what waits; the next that is asked for is then done first.
   *
   * @param what Says what it is.
   */
  readonly add: (what: string, work: () => Promise<boolean>) => Promise<boolean>;
  /** Goes on with what waits, without what failed. */
  readonly goOn: () => void;
}

interface Place {
  readonly what: string;
  readonly work: () => Promise<boolean>;
  readonly done: Promise<boolean>;
  readonly settle: (isDone: boolean) => void;
}

/** A line where nothing waits. */
export const workLine = (): WorkLine => {
  let waiting: readonly Place[] = [];
  let current: Place | undefined;
  let hasStopped = false;
  const next = async (): Promise<void> => {
    const [first, ...rest] = waiting;
    if (current || !first) return;
    [current, waiting, hasStopped] = [first, rest, false];
    const isDone = await first.work().catch(() => false);
    current = undefined;
    hasStopped = !isDone;
    first.settle(isDone);
    if (isDone) await next();
  };
  return {
    add: (what, work) => {
      const last = waiting.at(-1) ?? current;
      if (!hasStopped && last?.what === what) return last.done;
      const place = newPlace(what, work);
      waiting = hasStopped ? [place, ...waiting] : [...waiting, place];
      void next();
      return place.done;
    },
    goOn: () => void next(),
  };
};

const newPlace = (what: string, work: () => Promise<boolean>): Place => {
  let settle: Place['settle'] = () => undefined;
  const done = new Promise<boolean>((resolve) => (settle = resolve));
  return { what, work, done, settle };
};
