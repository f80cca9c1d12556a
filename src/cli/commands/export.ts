import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  exportAll,
  exportDraft,
  exportDrafts,
  exportLadder,
  exportNewest,
  type LadderFile,
} from '../../app/ladder-work/export-ladder';
import type { MutationContext } from '../../app/mutation/mutation-context';
import { localize, type Language, type LocalizedText } from '../../domain/text/language';
import { ExpectedError } from '../expected-error';
import { languageOf, languageOption } from '../language-option';
import { asOperator } from '../operator';
import { print } from '../print';
import { writeFiles } from '../write-files';

interface ExportOptions {
  readonly revision?: number;
  readonly draft: boolean;
  readonly output: string;
  /** A folder. */
  readonly all?: string;
  readonly force: boolean;
  readonly language: 'sv' | 'en';
}

/** What `--output` is to mean the standard output. */
const STANDARD_OUTPUT = '-';

/** `trappa export SLUG`: prints a ladder as its YAML file, or writes it; `--all` writes every ladder to a folder. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('write a ladder as its YAML file: the newest published revision, unless told otherwise')
    .argument('[slug]', 'slug of the ladder')
    .addOption(new Option('--revision <number>', 'this revision').argParser(toRevision).conflicts('draft'))
    .option('--draft', 'the open draft', false)
    .option('--output <file>', 'write to this file, - is the standard output', STANDARD_OUTPUT)
    .addOption(
      new Option('--all <folder>', 'write every ladder to this folder, each in a file of its own').conflicts([
        'revision',
        'output',
      ]),
    )
    .option('--force', 'write over files that exist', false)
    .addOption(languageOption())
    .action(async (slug: string | undefined, options: ExportOptions) => {
      const language = languageOf(options.language);
      if ((slug === undefined) === (options.all === undefined)) throw new ExpectedError(localize(oneOfBoth, language));
      await (slug === undefined ? exportToFolder(options, language) : exportOne(slug, options, language));
    });

const toRevision = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new InvalidArgumentError('A revision is a whole number from 1.');
  return Number(text);
};

const exportOne = async (slug: string, options: ExportOptions, language: Language): Promise<void> => {
  const file = await asOperator((context) => findFile(context, slug, options));
  if (file === undefined) throw new ExpectedError(localize(nothingFound(slug, options), language));
  if (options.output === STANDARD_OUTPUT) {
    process.stdout.write(file.content);
    return;
  }
  writeFiles([{ path: options.output, text: file.content }], { force: options.force, language });
  print(localize({ sv: `Skrev ${options.output}.`, en: `Wrote ${options.output}.` }, language));
};

const findFile = (
  context: MutationContext,
  slug: string,
  { revision, draft }: ExportOptions,
): Promise<LadderFile | undefined> => {
  if (revision !== undefined) return exportLadder(context, { slug, revision });
  return draft ? exportDraft(context, slug) : exportNewest(context, slug);
};

const exportToFolder = async ({ all: folder = '', draft, force }: ExportOptions, language: Language): Promise<void> => {
  const files = await asOperator(async (context) => (draft ? exportDrafts(context) : exportAll(context)));
  writeFiles(
    files.map(({ fileName, content }) => ({ path: join(folder, fileName), text: content })),
    { force, language },
  );
  print(localize(written(files.length, folder), language));
};

const oneOfBoth: LocalizedText = {
  sv: 'Ange en trappas kortnamn, eller --all och en mapp.',
  en: 'Name a ladder by its slug, or give --all and a folder.',
};

const nothingFound = (slug: string, { revision, draft }: ExportOptions): LocalizedText => {
  if (revision !== undefined) {
    return { sv: `${slug}: det finns ingen revision ${revision}.`, en: `${slug}: there is no revision ${revision}.` };
  }
  return draft
    ? { sv: `${slug}: det finns inget utkast.`, en: `${slug}: there is no draft.` }
    : { sv: `${slug}: det finns ingen sådan trappa.`, en: `${slug}: there is no such ladder.` };
};

const written = (count: number, folder: string): LocalizedText => ({
  sv: `Skrev ${count} ${count === 1 ? 'fil' : 'filer'} till ${folder}.`,
  en: `Wrote ${count} ${count === 1 ? 'file' : 'files'} to ${folder}.`,
});
