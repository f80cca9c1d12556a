import { Database as Connection, OPEN_READONLY } from 'sqlite3';
import type { ReleaseSubscription } from '../../app/ports/release-watch';
import type { DatabaseLog } from '../database-log';
import { releaseAnnouncer } from '../release-announcer';
import { BUSY_TIMEOUT } from './settings';

/** Time between two looks, in milliseconds. */
const INTERVAL = 500;

/**
 * Looks for new releases on a connection of its own. `PRAGMA data_version` costs microseconds and changes when
 * another connection has committed; only then is the newest number read.
 */
export const watchSqliteReleases = async (
  path: string,
  onRelease: (number: number) => void,
  log: DatabaseLog,
): Promise<ReleaseSubscription> => {
  const connection = await connect(path);
  const announcer = releaseAnnouncer(onRelease, log);
  let seenVersion: unknown;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const look = async (): Promise<void> => {
    try {
      const version = await firstValue(connection, 'PRAGMA data_version');
      if (version === seenVersion) return;
      announcer.saw(Number(await firstValue(connection, 'SELECT MAX("number") FROM "release"')));
      seenVersion = version;
    } catch (error) {
      log.warn({ err: error }, 'Looking for new releases failed; it is tried again');
    }
  };
  const lookOnAndOn = async (): Promise<void> => {
    await look();
    if (!closed) timer = setTimeout(() => void (looking = lookOnAndOn()), INTERVAL);
  };
  let looking = lookOnAndOn();
  await looking;

  return {
    async close() {
      if (closed) return;
      closed = true;
      announcer.stop();
      clearTimeout(timer);
      await looking;
      await disconnect(connection);
    },
  };
};

const connect = (path: string): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const connection = new Connection(path, OPEN_READONLY, (error) => {
      if (error) return reject(error);
      connection.configure('busyTimeout', BUSY_TIMEOUT);
      resolve(connection);
    });
  });

const firstValue = (connection: Connection, statement: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    connection.get<Readonly<Record<string, unknown>> | undefined>(statement, (error, row) => {
      if (error) return reject(error);
      resolve(row === undefined ? undefined : Object.values(row)[0]);
    });
  });

const disconnect = (connection: Connection): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.close((error) => (error ? reject(error) : resolve()));
  });
