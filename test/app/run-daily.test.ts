import { runDaily } from '../../src/app/run-daily';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A job whose waiting the test ends, with what it was asked to wait and what it did. */
const start = (run: (signal: AbortSignal) => Promise<void>) => {
  const waits: number[] = [];
  const failures: unknown[] = [];
  let go: () => void = () => undefined;
  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      waits.push(milliseconds);
      go = resolve;
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve());
    });
  const job = runDaily({ run, wait, onFailure: (error) => failures.push(error) });
  const passTime = async (): Promise<void> => {
    go();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { job, waits, failures, passTime };
};

describe('a daily job', () => {
  it('runs some minutes after the start and then every day', async () => {
    let runs = 0;
    const { job, waits, passTime } = start(() => {
      runs += 1;
      return Promise.resolve();
    });
    expect(runs).toBe(0);
    await passTime();
    await passTime();
    expect(runs).toBe(2);
    expect(waits).toEqual([5 * MINUTE, DAY, DAY]);
    await job.stop();
  });

  it('tells of a failure and runs again the next day', async () => {
    const { job, failures, waits, passTime } = start(() => Promise.reject(new Error('The database is not reachable.')));
    await passTime();
    await passTime();
    expect(failures).toHaveLength(2);
    expect(waits).toHaveLength(3);
    await job.stop();
  });

  it('does not run once it is stopped, and waits for the run under way', async () => {
    const told: string[] = [];
    const { job, passTime } = start(
      (signal) =>
        new Promise((resolve) => {
          told.push('begun');
          signal.addEventListener('abort', () => {
            told.push('ended');
            resolve();
          });
        }),
    );
    await passTime();
    await job.stop();
    expect(told).toEqual(['begun', 'ended']);
  });
});
