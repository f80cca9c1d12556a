import { Database, OPEN_URI } from 'sqlite3';

/** What TypeORM takes of sqlite3. */
const sqlite = { Database, OPEN_URI };

/**
 * sqlite3 without its verbose mode, which TypeORM always asks for. Verbose, it takes a stack and writes out the values of
 * every statement, in case it fails: that costs more than many a statement, and where one cannot be prepared, the stack of
 * the error tells the values, which may be personal.
 */
export const quietSqlite = { verbose: () => sqlite };
