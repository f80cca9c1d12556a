/**
 * Makes a function that does the work one run after the other. Whoever asks while a run waits for the one before it to
 * end shares that run: it begins after they have asked.
 */
export const sharedRuns = <Result>(work: () => Promise<Result>): (() => Promise<Result>) => {
  let latest: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Result> | undefined;
  const start = async (before: Promise<unknown>): Promise<Result> => {
    await before.catch(() => undefined);
    waiting = undefined;
    return work();
  };
  return () => {
    if (waiting === undefined) {
      waiting = start(latest);
      latest = waiting;
    }
    return waiting;
  };
};
