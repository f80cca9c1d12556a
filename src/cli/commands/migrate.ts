import { Command } from 'commander';
import { readConfig } from '../../config/config';
import { print } from '../print';

/** `trappa migrate`: brings the database to the newest schema, or tells what that would take. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring the database to the newest schema')
    .option('--dry-run', 'only tell which migrations would run')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      const config = readConfig(process.env);
      const { composeDatabase } = await import('../../compose/compose-database.js');
      const { realSurroundings } = await import('../../compose/surroundings.js');
      const database = await composeDatabase(config, realSurroundings(config), { dryRun });
      try {
        const names = dryRun ? await database.pendingMigrations() : await database.migrate();
        for (const name of names) print(`${dryRun ? 'would run' : 'ran'} ${name}`);
        if (names.length === 0) print('The schema is up to date.');
      } finally {
        await database.close();
      }
    });
