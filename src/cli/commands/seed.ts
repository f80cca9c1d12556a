import { Command } from 'commander';
import { readConfig } from '../../config/config';
import { languageOf, languageOption } from '../language-option';
import { print } from '../print';
import { publishSeeds, readSoundSeeds } from '../seeding';
import { shippedSeeds } from '../shipped-seeds';

interface SeedOptions {
  readonly dryRun: boolean;
  readonly language: 'sv' | 'en';
}

/** `trappa seed [FOLDER]`: makes the seeds the published state. Running it again changes nothing. */
export const seedCommand = (): Command =>
  new Command('seed')
    .description('publish the seeds; a second time changes nothing')
    .argument('[folder]', 'folder of YAML files', shippedSeeds)
    .option('--dry-run', 'only check that they can be published', false)
    .addOption(languageOption())
    .action(async (folder: string, options: SeedOptions) => {
      const language = languageOf(options.language);
      if (options.dryRun) {
        const counts = Object.entries<readonly unknown[]>({ ...readSoundSeeds(folder, language) }).map(
          ([kind, list]) => `${list.length} ${kind}`,
        );
        print(`The seeds can be published: ${counts.join(', ')}.`);
        return;
      }
      const config = readConfig(process.env);
      const { composeDatabase, realSurroundings } = await import('../../compose.js');
      const { now, ...surroundings } = realSurroundings(config);
      const database = await composeDatabase(config, { now, ...surroundings });
      try {
        const { release, added, changed, retired } = await publishSeeds(
          { unitOfWork: database, now },
          folder,
          language,
        );
        print(`Release ${release.number}: ${added} added, ${changed} changed, ${retired} retired.`);
      } finally {
        await database.close();
      }
    });
