import type { commandLine, Running } from '../command';
import { eventually } from '../eventually';

/** A server in a process of its own, which may be killed at any moment. */
export interface Served {
  /** Sends a mutation; resolves with the text of the answer, or with nothing where the server went away before it came. */
  readonly send: (query: string, variables: object) => Promise<string | undefined>;
  /** Kills it with no chance to finish anything. */
  readonly kill: () => Promise<void>;
}

/** Nobody is asked to wait. */
const MANY = { TRAPPA_REQUESTS_PER_MINUTE: '10000000', TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: '10000000' };
const SLOW_START = 60_000;

/** Starts `trappa serve` on the database; those who ask bring the API key. Resolves when it answers. */
export const serveOn = async (
  trappa: Pick<ReturnType<typeof commandLine>, 'start'>,
  databaseUrl: string,
  apiKey: string,
): Promise<Served> => {
  const running = trappa.start(['serve'], { DATABASE_URL: databaseUrl, ...MANY });
  await eventually(() => addressOf(running) !== undefined || running.process.exitCode !== null, SLOW_START);
  const address = addressOf(running);
  if (address === undefined) throw new Error((await running.ended).errors);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  return {
    send: async (query, variables) => {
      try {
        const body = JSON.stringify({ query, variables });
        const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
        return await response.text();
      } catch {
        return undefined;
      }
    },
    kill: async () => {
      running.process.kill('SIGKILL');
      await running.ended;
    },
  };
};

const addressOf = (running: Running): string | undefined => /"address":"(http[^"]+)"/u.exec(running.output())?.[1];
