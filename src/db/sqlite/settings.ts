import type { DataSource } from 'typeorm';

/** How long a statement waits for another process that writes, in milliseconds. */
export const BUSY_TIMEOUT = 5_000;

/** A pragma, the value to set and the value that SQLite then reports. */
interface Setting {
  readonly pragma: string;
  readonly value: string | number;
  readonly reported: string | number;
}

/**
 * Of every connection. FULL: a committed write survives a power cut. The timeout comes first, since the others may
 * have to wait.
 */
const connectionSettings: readonly Setting[] = [
  { pragma: 'busy_timeout', value: BUSY_TIMEOUT, reported: BUSY_TIMEOUT },
  { pragma: 'synchronous', value: 'FULL', reported: 2 },
  { pragma: 'foreign_keys', value: 'ON', reported: 1 },
];

/** Of the file: readers and the writer do not wait for each other. Only the writer can set it; the reader finds it set. */
const writeAheadLog: Setting = { pragma: 'journal_mode', value: 'WAL', reported: 'wal' };

/** What is deleted is overwritten with zeros: an erased person leaves nothing in the file's free pages. */
const secureDelete: Setting = { pragma: 'secure_delete', value: 'ON', reported: 1 };

/** Of the connection that writes. */
export const writerSettings = [...connectionSettings, secureDelete, writeAheadLog];

/** Of the connection that reads: SQLite refuses every write on it. */
export const readerSettings = [
  ...connectionSettings,
  writeAheadLog,
  { pragma: 'query_only', value: 'ON', reported: 1 },
];

/**
 * Sets each setting and reads it back.
 * @throws When SQLite reports another value than the one asked for; it does not fail by itself.
 */
export const applySettings = async (dataSource: DataSource, settings: readonly Setting[]): Promise<void> => {
  for (const { pragma, value, reported } of settings) {
    await dataSource.query(`PRAGMA ${pragma} = ${value}`);
    const actual = await readPragma(dataSource, pragma);
    if (actual !== reported) {
      throw new Error(`SQLite did not accept PRAGMA ${pragma} = ${value}: it reports ${String(actual)}.`);
    }
  }
};

/** What the connection reports for a pragma. */
const readPragma = async (dataSource: DataSource, pragma: string): Promise<unknown> => {
  const [row] = await dataSource.query<Readonly<Record<string, unknown>>[]>(`PRAGMA ${pragma}`);
  return row === undefined ? undefined : Object.values(row)[0];
};
