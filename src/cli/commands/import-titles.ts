import { Command } from 'commander';
import type { MutationContext } from '../../app/mutation/mutation-context';
import { importTitles } from '../../app/title-work/import-titles';
import { localize, type Language, type LocalizedText } from '../../domain/text/language';
import type { TitleRow } from '../../domain/title/mapping/title-row';
import { titleImportSummary } from '../describe-title-import';
import { ExpectedError } from '../expected-error';
import { languageOf, languageOption } from '../language-option';
import { asOperator } from '../operator';
import { print } from '../print';
import { showProgress } from '../progress';
import { readTitlesAt } from '../read-titles';
import { pathOf } from '../report';

interface ImportTitlesOptions {
  /** Code of the employer. */
  readonly organization: string;
  readonly dryRun: boolean;
  readonly column?: string;
  readonly sheet?: string;
  readonly language: 'sv' | 'en';
}

/**
 * `trappa import-titles FILE --organization CODE`: puts a list in the place of the employer's titles, all or nothing. It
 * decides nothing: that is for people.
 */
export const importTitlesCommand = (): Command =>
  new Command('import-titles')
    .description('import the whole list of titles in the personnel system of an employer, in CSV or XLSX')
    .argument('<file>', 'list of titles')
    .requiredOption('--organization <code>', 'the employer')
    .option('--dry-run', 'only tell what that would come to', false)
    .option('--column <name>', 'name or letter of the column with the titles')
    .option('--sheet <name>', 'name of the sheet')
    .addOption(languageOption())
    .action(async (path: string, options: ImportTitlesOptions) => {
      const language = languageOf(options.language);
      const { titles } = readTitlesAt(path, options, language);
      await asOperator((context) => importList(context, { path, rows: titles }, options, language));
    });

/** A list, and where it stands. */
interface TitleList {
  readonly path: string;
  readonly rows: readonly TitleRow[];
}

const importList = async (
  context: MutationContext,
  { path, rows }: TitleList,
  { organization, dryRun }: ImportTitlesOptions,
  language: Language,
): Promise<void> => {
  const progress = showProgress(localize(importing, language), rows.length);
  const outcome = await importTitles(context, { organization, rows, confirmResolved: false, dryRun }, ({ done }) =>
    progress.advance(done),
  );
  progress.end();
  if ('denied' in outcome) throw new ExpectedError(localize(outcome.denied, language));
  if ('problems' in outcome) {
    const lines = outcome.problems.map((problem) => `${pathOf(path)}: ${localize(problem, language)}`);
    throw new ExpectedError([...lines, localize(nothing, language)].join('\n'));
  }
  print(localize(titleImportSummary(outcome.value, { dryRun }), language));
};

const importing: LocalizedText = { sv: 'Importerar titlar', en: 'Importing titles' };

const nothing: LocalizedText = {
  sv: 'Ingenting importerades. Rätta listan och försök igen.',
  en: 'Nothing was imported. Put the list right and try again.',
};
