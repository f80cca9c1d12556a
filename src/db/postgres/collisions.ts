import { setTimeout as wait } from 'node:timers/promises';
import { Mutex } from 'async-mutex';
import { QueryFailedError } from 'typeorm';

/** How often a transaction that has collided is tried again before the error is passed on. */
const RETRIES = 12;
/** The longest pause before the second retry, in milliseconds; it doubles up to the cap. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 250;

/** Serialization failure and deadlock: PostgreSQL has undone the transaction and asks to run it again. */
const collisions: readonly unknown[] = ['40001', '40P01'];

/**
 * Makes a function that runs a transaction again while it fails because others ran at the same time. Those that have
 * collided run one after the other from then on, so that they do not keep colliding with each other.
 */
export const collisionRetries = () => {
  const turns = new Mutex();
  return async <Result>(transaction: () => Promise<Result>): Promise<Result> => {
    try {
      return await transaction();
    } catch (error) {
      if (!isCollision(error)) throw error;
      return turns.runExclusive(() => retry(transaction));
    }
  };
};

/** Tries again, with random pauses in between: what it collides with now runs in another process. */
const retry = async <Result>(transaction: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === RETRIES || !isCollision(error)) throw error;
      await wait(Math.random() * Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE));
    }
  }
};

const isCollision = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  collisions.includes((error as QueryFailedError<Error & { readonly code?: unknown }>).driverError.code);
