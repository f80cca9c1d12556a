import { join } from 'node:path';

/**
 * The path of a file that `npm test` has built from the sources as they are.
 *
 * @throws When jest was started by itself and the sources have changed since: an old program would be tested.
 */
export const builtProgram = (...path: readonly string[]): string => {
  if (process.env.TEST_BUILD_IS_STALE) throw new Error('dist/ is not built from src/ as it is: run npm test instead.');
  return join('dist', ...path);
};
