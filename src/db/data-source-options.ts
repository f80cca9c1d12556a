import type { DataSourceOptions } from 'typeorm';
import type { DatabaseLog } from './database-log';
import { migrations } from './migrations/migrations';
import { rows } from './rows/rows';
import { type StatementListener, statementLogger } from './statement-logger';

/** A statement that takes longer is logged as slow, in milliseconds. */
const SLOW = 1_000;

/** What the data sources of every engine have in common. The schema is only ever changed by migrations. */
export const commonOptions = (log: DatabaseLog, onStatement: StatementListener) =>
  ({
    entities: rows,
    migrations,
    synchronize: false,
    logger: statementLogger(log, onStatement),
    maxQueryExecutionTime: SLOW,
  }) satisfies Partial<DataSourceOptions>;
