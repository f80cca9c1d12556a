import { ExpectedError } from './expected-error';

/** The database has an older schema than the program. */
export class SchemaOutdated extends ExpectedError {
  constructor(pending: number) {
    super(
      `DATABASE_URL: the database lacks ${pending} ${pending === 1 ? 'migration' : 'migrations'}. Run trappa migrate first.`,
    );
  }
}

/**
 * Passes a database whose schema is that of the program.
 * @throws SchemaOutdated otherwise.
 */
export const refuseOldSchema = async (database: {
  readonly pendingMigrations: () => Promise<readonly string[]>;
}): Promise<void> => {
  const pending = await database.pendingMigrations();
  if (pending.length > 0) throw new SchemaOutdated(pending.length);
};
