import { setTimeout as wait } from 'node:timers/promises';

/** Resolves as soon as the condition holds; fails when it does not within the time, in milliseconds. */
export const eventually = async (condition: () => boolean | Promise<boolean>, within = 5_000): Promise<void> => {
  const end = Date.now() + within;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It was not so within ${within} ms: ${condition.toString()}`);
    await wait(10);
  }
};
