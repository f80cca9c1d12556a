import { createReadStream, statSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { MutationContext } from '../../app/mutation/mutation-context';
import { importPeople } from '../../app/people-work/import-people';
import type { PeopleFormat } from '../../app/ports/people-files';
import type { ImportProgress } from '../../app/ports/title-work-store';
import { localize, type Language, type LocalizedText } from '../../domain/text/language';
import { unreadable } from '../../files/seeds/read-text-file';
import { peopleImportSummary } from '../describe-people-import';
import { ExpectedError } from '../expected-error';
import { languageOf, languageOption } from '../language-option';
import { asOperator } from '../operator';
import { print } from '../print';
import { type Progress, showProgress } from '../progress';
import { describeFault, pathOf } from '../report';

interface ImportPeopleOptions {
  /** Code of the employer. */
  readonly organization: string;
  readonly dryRun: boolean;
  readonly deleteMissing: boolean;
  readonly confirmDeletions: boolean;
  readonly format?: keyof typeof formats;
  readonly language: 'sv' | 'en';
}

/**
 * `trappa import-people FILE --organization CODE`: records the people, employments, merits and levels that a list tells
 * of, all or nothing. The file is read as it comes, so that it may be of any size.
 */
export const importPeopleCommand = (): Command =>
  new Command('import-people')
    .description('import people, employments, merits and levels from a list of the personnel system')
    .argument('<file>', 'list of people, in CSV, NDJSON or XLSX')
    .requiredOption('--organization <code>', 'the employer')
    .option('--dry-run', 'only tell what that would come to', false)
    .option('--delete-missing', 'the list is whole: delete what an earlier one told of and this one does not', false)
    .option('--confirm-deletions', 'delete also more than half of what earlier lists told of', false)
    .addOption(formatOption())
    .addOption(languageOption())
    .action(async (path: string, options: ImportPeopleOptions) => {
      const language = languageOf(options.language);
      refuseUnreadable(path, language);
      await asOperator((context) => importFile(context, path, options, language));
    });

const formatOption = (): Option =>
  new Option('--format <format>', 'left out, it is told from how the file begins').choices(Object.keys(formats));

/** The formats as they are written on the command line. */
const formats = { csv: 'CSV', xlsx: 'XLSX', ndjson: 'NDJSON' } as const satisfies Record<string, PeopleFormat>;

/** @throws ExpectedError where there is no file. */
const refuseUnreadable = (path: string, language: Language): void => {
  try {
    statSync(path);
  } catch (error) {
    throw new ExpectedError(describeFault(unreadable(path, error), language));
  }
};

const importFile = async (
  context: MutationContext,
  path: string,
  { format, organization, deleteMissing, confirmDeletions, dryRun }: ImportPeopleOptions,
  language: Language,
): Promise<void> => {
  const list = { file: () => context.peopleFiles.read(() => createReadStream(path), format && formats[format]) };
  const progress = progressOf(language);
  const outcome = await importPeople(
    context,
    { organization, list, deleteMissing, confirmDeletions, dryRun },
    progress.tell,
  );
  progress.end();
  if ('denied' in outcome) throw new ExpectedError(localize(outcome.denied, language));
  if ('problems' in outcome) {
    const lines = outcome.problems.map((problem) => `${pathOf(path)}: ${localize(problem, language)}`);
    throw new ExpectedError([...lines, localize(nothing, language)].join('\n'));
  }
  print(localize(peopleImportSummary(outcome.value, { dryRun }), language));
};

/** Shows how much is written: how many rows there are is not known before they are checked. */
const progressOf = (language: Language) => {
  let shown: Progress | undefined;
  return {
    tell: ({ phase, done, total }: ImportProgress): void => {
      if (phase !== 'WRITING') return;
      shown ??= showProgress(localize(importing, language), total);
      shown.advance(done);
    },
    end: (): void => shown?.end(),
  };
};

const importing: LocalizedText = { sv: 'Importerar personal', en: 'Importing people' };

const nothing: LocalizedText = {
  sv: 'Ingenting importerades. Rätta listan och försök igen.',
  en: 'Nothing was imported. Put the list right and try again.',
};
