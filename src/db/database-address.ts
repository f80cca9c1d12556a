import { DatabaseUnusable } from './database-unusable';

/** Where a database is, as its URL says. */
export type DatabaseAddress = SqliteAddress | PostgresAddress;

/** Path of the file. */
export interface SqliteAddress {
  readonly engine: 'sqlite';
  readonly path: string;
}

/** URL of the server and the database, which may hold a password. */
export interface PostgresAddress {
  readonly engine: 'postgres';
  readonly url: string;
}

/**
 * Reads `sqlite:PATH` (`sqlite:data/trappa.sqlite`, `sqlite:/var/lib/trappa.sqlite`) or a `postgres://` URL.
 *
 * @param variable The environment variable that the URL comes from, for the message.
 * @throws DatabaseUnusable when it is neither. The message does not repeat the URL: it may hold a password.
 */
export const parseDatabaseUrl = (url: string, variable: string): DatabaseAddress => {
  if (/^postgres(ql)?:\/\/./u.test(url) && URL.canParse(url)) return { engine: 'postgres', url };
  const path = /^sqlite:(?:\/\/(?=\/))?(.+)$/u.exec(url)?.[1];
  if (path === undefined || path.startsWith('//')) {
    throw new DatabaseUnusable(variable, 'it is neither sqlite:PATH nor postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  }
  if (path.startsWith(':')) {
    throw new DatabaseUnusable(variable, 'a database in memory cannot be shared by a writer and a reader; name a file');
  }
  return { engine: 'sqlite', path };
};

/** The address for people to read: without the password and the parameters. */
export const describeAddress = (address: DatabaseAddress): string => {
  if (address.engine === 'sqlite') return address.path;
  const { username, host, pathname } = new URL(address.url);
  return `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`;
};
