import { extname, resolve } from 'node:path';
import { Command } from 'commander';
import { localize, type Language, type LocalizedText } from '../../domain/text/language';
import type { TitleFormat } from '../../files/titles/title-file';
import { writeTitleFile } from '../../files/titles/write-title-file';
import { alignList, countDistinct } from '../align-list';
import { alignmentSummary } from '../describe-alignment';
import { ExpectedError } from '../expected-error';
import { languageOf, languageOption } from '../language-option';
import { showProgress } from '../progress';
import { readTitlesAt } from '../read-titles';
import { openTitleReader, type TitleReader } from '../title-reader';
import { refuseUnwritable, writeFiles } from '../write-files';

interface AlignOptions {
  /** Code of the employer. */
  readonly organization?: string;
  readonly out: string;
  readonly column?: string;
  readonly sheet?: string;
  readonly force: boolean;
  readonly language: 'sv' | 'en';
}

/** What `--out` is to mean the standard output. */
const STANDARD_OUTPUT = '-';

/**
 * `trappa align FILE`: the list with columns added that tell what each title stands for and why. What it tells beside
 * that goes to the standard error output.
 */
export const alignCommand = (): Command =>
  new Command('align')
    .description('align the titles of a list in CSV or XLSX with the agreed titles')
    .argument('<file>', 'list of titles')
    .option('--organization <code>', 'the employer, whose decisions and own titles then count')
    .option('--out <file>', 'write to this .csv or .xlsx file, - is the standard output as CSV', STANDARD_OUTPUT)
    .option('--column <name>', 'name or letter of the column with the titles')
    .option('--sheet <name>', 'name of the sheet')
    .option('--force', 'write over a file that exists', false)
    .addOption(languageOption())
    .action(align);

const align = async (path: string, options: AlignOptions): Promise<void> => {
  const language = languageOf(options.language);
  const format = formatOf(path, options, language);
  const file = readTitlesAt(path, options, language);
  const reader = await openTitleReader();
  refuseUnknown(reader, options.organization, language);
  if (reader.isShipped) tell(nothingPublished, language);
  const begun = performance.now();
  const progress = showProgress(localize(aligning, language), countDistinct(file.titles));
  const aligned = alignList(reader.context, file.titles, { organization: options.organization, progress });
  const summary = alignmentSummary(file, aligned.distinct, performance.now() - begun);
  const written = writeTitleFile(file, aligned.byRow, { format, language });
  if (options.out === STANDARD_OUTPUT) process.stdout.write(written);
  else writeFiles([{ path: options.out, text: written }], { force: options.force, language });
  tell(summary, language);
};

/** The format that the name of the result tells; the result must not take the place of the list. */
const formatOf = (path: string, { out, force }: AlignOptions, language: Language): TitleFormat => {
  if (out === STANDARD_OUTPUT) return 'csv';
  if (resolve(out) === resolve(path)) throw new ExpectedError(localize(sameFile, language));
  refuseUnwritable([out], { force, language });
  const ending = extname(out).toLowerCase();
  if (ending === '.csv') return 'csv';
  if (ending === '.xlsx') return 'xlsx';
  throw new ExpectedError(localize(otherEnding(out), language));
};

const refuseUnknown = ({ context }: TitleReader, organization: string | undefined, language: Language): void => {
  if (organization === undefined || context.catalog.organizations.get(organization)) return;
  throw new ExpectedError(localize(noSuchOrganization(organization), language));
};

const tell = (text: LocalizedText, language: Language): void => {
  process.stderr.write(`${localize(text, language)}\n`);
};

const aligning: LocalizedText = { sv: 'Tolkar titlar', en: 'Aligning titles' };

const nothingPublished: LocalizedText = {
  sv: 'Databasen har ingen utgåva, så titlarna jämförs med de uppgifter som följer med Trappa. Egna beslut räknas först efter trappa migrate och trappa seed.',
  en: 'The database has no release, so the titles are compared with the data that comes with Trappa. Your own decisions count only after trappa migrate and trappa seed.',
};

const sameFile: LocalizedText = {
  sv: '--out: det är listan själv. Välj en annan fil.',
  en: '--out: that is the list itself. Choose another file.',
};

const otherEnding = (path: string): LocalizedText => ({
  sv: `${path}: filnamnet måste sluta på .csv eller .xlsx.`,
  en: `${path}: the name of the file must end with .csv or .xlsx.`,
});

const noSuchOrganization = (code: string): LocalizedText => ({
  sv: `${code}: det finns ingen organisation med den koden.`,
  en: `${code}: there is no organisation with that code.`,
});
