import type { DatabaseLog } from './database-log';

/** Takes in the newest release number, however often and in whatever order it is seen. */
export interface ReleaseAnnouncer {
  saw(number: number): void;
  /** Announces nothing more. */
  stop(): void;
}

/** Announces each number that is higher than all before it. An error of the listener is logged and ends there. */
export const releaseAnnouncer = (onRelease: (number: number) => void, log: DatabaseLog): ReleaseAnnouncer => {
  let highest = 0;
  return {
    saw(number) {
      if (number <= highest) return;
      highest = number;
      try {
        onRelease(number);
      } catch (error) {
        log.warn({ err: error, release: number }, 'A listener failed on a new release');
      }
    },
    stop() {
      highest = Infinity;
    },
  };
};
