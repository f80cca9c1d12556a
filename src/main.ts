import { warmAlignment } from './app/title-work/warm-alignment';
import { composeDatabase } from './compose/compose-database';
import { composeService, type Service } from './compose/compose-service';
import { realSurroundings, type Surroundings } from './compose/surroundings';
import type { Config } from './config/config';

/** Something to do on the connected database before serving. */
export type Preparation = (
  database: Awaited<ReturnType<typeof composeDatabase>>,
  surroundings: Surroundings,
) => Promise<void>;

/** Connects, prepares, listens, and stops in order when the process is told to. */
export const serve = async (config: Config, prepare: Preparation): Promise<void> => {
  const surroundings = realSurroundings(config);
  const { logger } = surroundings;
  const database = await composeDatabase(config, surroundings);
  try {
    await prepare(database, surroundings);
    const onSwap = warmAlignment((err) => logger.error({ err }, 'what titles are aligned with could not be built'));
    const service = await composeService(config, { ...surroundings, onSwap }, database);
    const address = await listen(service, config);
    logger.info({ address, release: service.holder.current().release.number }, 'Trappa answers');
    stopWhenTold(service, surroundings);
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** The address cannot be listened on; the message names the variables that hold it. */
class CannotListen extends Error {
  constructor({ host, port }: Config, reason: string) {
    super(`HOST, PORT: cannot listen on ${host}:${port}: ${reason}.`);
    this.name = 'CannotListen';
  }
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['EADDRINUSE', 'another process listens there'],
  ['EACCES', 'that is not permitted'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['ENOTFOUND', 'there is no such host'],
]);

const listen = async ({ http }: Service, config: Config): Promise<string> => {
  try {
    return await http.listen({ host: config.host, port: config.port });
  } catch (error) {
    const reason = reasons.get((error as NodeJS.ErrnoException).code);
    throw reason === undefined ? error : new CannotListen(config, reason);
  }
};

const PATIENCE_MILLISECONDS = 10_000;

/** On SIGTERM or SIGINT: take no new requests, finish those under way, let go of everything, end. */
const stopWhenTold = (service: Service, { logger }: Surroundings): void => {
  const stop = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), PATIENCE_MILLISECONDS).unref();
    service.close().then(
      () => logger.info('stopped'),
      (err: unknown) => {
        logger.error({ err }, 'did not stop in order');
        process.exitCode = 1;
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};
