import { Command } from 'commander';
import { readConfig } from '../../config/config';
import type { Preparation } from '../../main';
import { ExpectedError } from '../expected-error';
import { publishSeeds } from '../seeding';
import { shippedSeeds } from '../shipped-seeds';

interface ServeOptions {
  readonly migrate: boolean;
  readonly seed: boolean;
}

/** `trappa serve`: answers until it is told to stop. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('answer on HTTP until told to stop')
    .option('--migrate', 'first bring the database to the newest schema', false)
    .option('--seed', 'first publish the seeds that come with Trappa', false)
    .action(async (options: ServeOptions) => {
      const config = readConfig(process.env);
      // Some libraries check themselves more slowly unless told otherwise before they are loaded.
      process.env.NODE_ENV ??= 'production';
      const { serve } = await import('../../main.js');
      await serve(config, preparation(options));
    });

const preparation =
  ({ migrate, seed }: ServeOptions): Preparation =>
  async (database, { now, logger }) => {
    if (migrate) {
      const names = await database.migrate();
      logger.info({ migrations: names.length }, 'the schema is up to date');
    }
    const pending = await database.pendingMigrations();
    if (pending.length > 0) throw new SchemaOutdated(pending);
    if (!seed) return;
    const { release, added, changed, retired } = await publishSeeds({ unitOfWork: database, now }, shippedSeeds, 'SV');
    logger.info({ release: release.number, added, changed, retired }, 'the seeds are published');
  };

/** The database has an older schema than the program. */
class SchemaOutdated extends ExpectedError {
  constructor(pending: readonly string[]) {
    super(
      `DATABASE_URL: the database lacks ${pending.length} ${pending.length === 1 ? 'migration' : 'migrations'}. Run trappa migrate first.`,
    );
  }
}
