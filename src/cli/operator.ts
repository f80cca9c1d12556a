import type { MutationContext } from '../app/mutation/mutation-context';
import { readConfig } from '../config/config';
import { refuseOldSchema } from './schema-outdated';

/**
 * Does the work as the operator, on the configured database. A database that does not exist is not made. Nothing is
 * logged: what a command writes to its output is its result, which may go to a file.
 * @throws SchemaOutdated when the schema is older than the program.
 */
export const asOperator = async <Result>(work: (context: MutationContext) => Promise<Result>): Promise<Result> => {
  const config = { ...readConfig(process.env), logLevel: 'silent' as const };
  const { composeDatabase } = await import('../compose/compose-database.js');
  const { composeOperator } = await import('../compose/compose-operator.js');
  const { realSurroundings } = await import('../compose/surroundings.js');
  const surroundings = realSurroundings(config);
  const database = await composeDatabase(config, surroundings, { dryRun: true });
  try {
    await refuseOldSchema(database);
    return await work(await composeOperator(database, surroundings));
  } finally {
    await database.close();
  }
};
