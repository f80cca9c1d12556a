import type { Config } from '../config/config';
import type { Database } from '../db/database';
import { openDatabase } from '../db/open-database';
import type { Surroundings } from './surroundings';

/** Connects to the database that the configuration names; in a dry run one that does not exist is not made. */
export const composeDatabase = (
  config: Config,
  { newId, logger, onStatement }: Surroundings,
  { dryRun }: { readonly dryRun?: boolean } = {},
): Promise<Database> =>
  openDatabase({
    dryRun,
    url: config.databaseUrl,
    readUrl: config.databaseReadUrl,
    poolSize: config.databasePoolSize,
    newId,
    log: logger,
    onStatement,
  });
