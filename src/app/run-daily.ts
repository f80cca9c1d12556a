/** What a daily job is given. */
export interface DailyJob {
  /** Does the job once; the signal tells it to end early. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Told why a run failed; the next one comes a day later all the same. */
  readonly onFailure: (error: unknown) => void;
  /** Waits so many milliseconds, or until the signal ends it. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** A job that runs on until it is stopped. */
export interface RunningJob {
  /** Lets the run under way end and starts no more. */
  stop(): Promise<void>;
}

/** A server that was just started answers first: five minutes. */
const FIRST_PAUSE = 5 * 60_000;
const DAY = 24 * 60 * 60_000;

/** Runs the job some minutes after the start and then once a day. */
export const runDaily = (job: DailyJob): RunningJob => {
  const stopping = new AbortController();
  const ended = runUntil(stopping.signal, job);
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
};

const runUntil = async (signal: AbortSignal, { run, onFailure, wait }: DailyJob): Promise<void> => {
  await wait(FIRST_PAUSE, signal);
  while (!signal.aborted) {
    try {
      await run(signal);
    } catch (error) {
      onFailure(error);
    }
    await wait(DAY, signal);
  }
};
