import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestEngine } from '../database';
import { startPostgresServer } from '../postgres/server';
import { scratchFolder } from '../scratch';

/** A database alone in a directory, so that every byte of it can be read. */
export interface Place {
  readonly url: string;
  readonly directory: string;
  /** What the engine itself has logged. */
  readonly said: () => string;
  readonly remove: () => Promise<void>;
}

/** Makes one. PostgreSQL is set as an operator should set it, and as carefully as in use. */
export const placeOf: Readonly<Record<TestEngine, () => Promise<Place>>> = {
  sqlite: () => {
    const directory = scratchFolder('erasure');
    return Promise.resolve({
      url: `sqlite:${join(directory, 'trappa.sqlite')}`,
      directory,
      said: () => '',
      remove: () => Promise.resolve(rmSync(directory, { recursive: true })),
    });
  },
  postgres: async () => {
    const { url, data, said, stop } = await startPostgresServer({
      wal_recycle: 'off',
      full_page_writes: 'on',
      log_statement: 'all',
      log_error_verbosity: 'terse',
      log_parameter_max_length: '0',
      log_min_error_statement: 'error',
    });
    return { url, directory: data, said, remove: stop };
  },
};
