import { Command } from 'commander';
import { readConfig } from '../../config/config';
import { languageOf, languageOption } from '../language-option';
import { print } from '../print';
import { previewSeeds, publishSeeds, type SeedInput } from '../seeding';
import { shippedSeeds } from '../shipped-seeds';
import { refuseOldSchema } from '../schema-outdated';

interface SeedOptions {
  readonly dryRun: boolean;
  readonly retireMissing: boolean;
  readonly language: 'sv' | 'en';
}

/** `trappa seed [FOLDER]`: publishes the seeds. Running it again changes nothing. */
export const seedCommand = (): Command =>
  new Command('seed')
    .description('publish the seeds; a second time changes nothing')
    .argument('[folder]', 'folder of YAML files', shippedSeeds)
    .option('--dry-run', 'only tell what that would come to', false)
    .option('--retire-missing', 'also retire what is published and not in the folder', false)
    .addOption(languageOption())
    .action(async (folder: string, options: SeedOptions) => {
      const input = { folder, language: languageOf(options.language), retireMissing: options.retireMissing };
      print(await (options.dryRun ? preview(input) : publish(input)));
    });

const publish = (input: SeedInput): Promise<string> =>
  onDatabase({ dryRun: false }, async (context) => {
    const { publication } = await publishSeeds(context, input);
    const { release, added, changed, retired } = publication;
    return `Release ${release.number}: ${added} added, ${changed} changed, ${retired} retired.`;
  });

const preview = (input: SeedInput): Promise<string> =>
  onDatabase({ dryRun: true }, async (context) => {
    const { added, changed, retired } = await previewSeeds(context, input);
    return `It would come to ${added} added, ${changed} changed, ${retired} retired. Nothing is published.`;
  });

const onDatabase = async (
  options: { readonly dryRun: boolean },
  work: (context: Parameters<typeof publishSeeds>[0]) => Promise<string>,
): Promise<string> => {
  const config = readConfig(process.env);
  const { composeDatabase } = await import('../../compose/compose-database.js');
  const { realSurroundings } = await import('../../compose/surroundings.js');
  const surroundings = realSurroundings(config);
  const database = await composeDatabase(config, surroundings, options);
  try {
    await refuseOldSchema(database);
    return await work({ unitOfWork: database, now: surroundings.now, newId: surroundings.newId });
  } finally {
    await database.close();
  }
};
