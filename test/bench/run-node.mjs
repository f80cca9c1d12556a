import { spawnSync } from 'node:child_process';

/** What Node prints when it runs the words against the database; whatever goes wrong ends the measuring. */
export const runNode = (words, url) => {
  const { status, stdout } = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed.`);
  return stdout;
};
