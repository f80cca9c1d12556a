import { Command } from 'commander';
import type { AccessConfig } from '../../config/access';
import { readConfig } from '../../config/config';
import type { Preparation } from '../../main';
import { fillDemo } from '../demo-seeding';
import { refuseOldSchema } from '../schema-outdated';
import { publishSeeds } from '../seeding';
import { shippedDemo, shippedSeeds } from '../shipped-seeds';

/** What admins have made, changed or retired stays as they left it, however often the server starts. */
const shipped = { folder: shippedSeeds, language: 'SV', retireMissing: false, keepMaintained: true } as const;

interface ServeOptions {
  readonly migrate: boolean;
  readonly seed: boolean;
}

/** `trappa serve`: answers until it is told to stop. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('answer on HTTP until told to stop')
    .option('--migrate', 'first bring the database to the newest schema', false)
    .option('--seed', 'first publish the seeds that come with Trappa, and fill a demo with invented people', false)
    .action(async (options: ServeOptions) => {
      const config = readConfig(process.env);
      // Some libraries check themselves more slowly unless told otherwise before they are loaded.
      process.env.NODE_ENV ??= 'production';
      const { serve } = await import('../../main.js');
      await serve(config, preparation(options, config.access));
    });

const preparation =
  ({ migrate, seed }: ServeOptions, { isDemo }: AccessConfig): Preparation =>
  async (database, surroundings) => {
    const { now, newId, logger } = surroundings;
    if (migrate) {
      const names = await database.migrate();
      logger.info({ migrations: names.length }, 'the schema is up to date');
    }
    await refuseOldSchema(database);
    if (!seed) return;
    const { publication, leftAsPublished } = await publishSeeds({ unitOfWork: database, now, newId }, shipped);
    const { release, added, changed, retired } = publication;
    logger.info({ release: release.number, added, changed, retired }, 'the seeds are published');
    if (leftAsPublished.length > 0) {
      logger.info({ ladders: leftAsPublished }, 'revisions that differ in the seeds are left as they are published');
    }
    if (!isDemo) return;
    const { composeOperator } = await import('../../compose/compose-operator.js');
    const filling = await fillDemo(await composeOperator(database, surroundings), shippedDemo);
    logger.info({ ...filling }, 'the demo has its invented people');
  };
