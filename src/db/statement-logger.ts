import type { Logger } from 'typeorm';
import type { DatabaseLog } from './database-log';

/** Called with the text of every statement that is sent, without its parameters. */
export type StatementListener = (statement: string) => void;

/** Passes on what TypeORM tells. Parameters are left out: they may be personal data. */
export const statementLogger = (log: DatabaseLog, onStatement: StatementListener): Logger => ({
  logQuery(statement: string) {
    onStatement(statement);
    log.debug({ statement }, 'SQL');
  },
  logQueryError: (_error: string | Error, statement: string) => log.debug({ statement }, 'SQL failed'),
  logQuerySlow: (milliseconds: number, statement: string) => log.warn({ statement, milliseconds }, 'SQL was slow'),
  logSchemaBuild: (message: string) => log.debug({}, message),
  logMigration: (message: string) => log.warn({}, message),
  log: (level: 'log' | 'info' | 'warn', message: unknown) =>
    log[level === 'warn' ? 'warn' : 'debug']({}, String(message)),
});
