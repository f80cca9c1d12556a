import { Command } from 'commander';
import { importLadders } from '../../app/ladder-work/import-ladders';
import { reportOn } from '../../app/ladder-work/import-report';
import type { ImportedDraft } from '../../app/ladder-work/import-draft';
import type { MutationContext } from '../../app/mutation/mutation-context';
import type { Ladder } from '../../domain/ladder/ladder';
import type { InputProblem } from '../../domain/problem';
import { localize, type Language, type LocalizedText } from '../../domain/text/language';
import { isRefused, type ReadFile } from '../../files/file-reading';
import { readLadderFileAt } from '../../files/ladder/ladder-file';
import { describeImport, importSummary } from '../describe-import';
import { ExpectedError } from '../expected-error';
import { languageOf, languageOption } from '../language-option';
import { asOperator } from '../operator';
import { print } from '../print';
import { describeFault, describeProblem } from '../report';

interface ImportOptions {
  readonly dryRun: boolean;
  /** Code of the owner. */
  readonly organization?: string;
  readonly language: 'sv' | 'en';
}

/** A ladder file that could be read. */
type LadderFile = ReadFile<Ladder>;

/** So many files take a while; until the first is told of there is something to see. */
const MANY_FILES = 20;

/**
 * `trappa import FILE…`: reads ladder files into drafts, all or none, tells for each what it changed, and ends with 1
 * when one is refused. It never publishes.
 */
export const importCommand = (): Command =>
  new Command('import')
    .description('read ladder files into drafts, all or none; nothing is published')
    .argument('<files...>', 'YAML files')
    .option('--dry-run', 'only tell what that would come to', false)
    .option('--organization <code>', 'refuse files of other owners than this')
    .addOption(languageOption())
    .action(async (paths: string[], options: ImportOptions) => {
      const language = languageOf(options.language);
      if (paths.length > MANY_FILES) print(localize(reading(paths.length), language));
      const files = readable(paths, language);
      await asOperator((context) => importFiles(context, files, options, language));
    });

const readable = (paths: readonly string[], language: Language): readonly LadderFile[] => {
  const readings = paths.map(readLadderFileAt);
  const faults = readings.flatMap((one) => (isRefused(one) ? one.faults : []));
  if (faults.length > 0)
    throw nothingImported(
      faults.map((fault) => describeFault(fault, language)),
      language,
    );
  return readings.flatMap((one) => (isRefused(one) ? [] : [one]));
};

const importFiles = async (
  context: MutationContext,
  files: readonly LadderFile[],
  { dryRun, organization }: ImportOptions,
  language: Language,
): Promise<void> => {
  const ladders = files.map(({ value }) => ({ ladder: value, organization: organization ?? value.organization }));
  const outcome = await importLadders(context, { ladders, dryRun });
  if ('denied' in outcome) throw new ExpectedError(localize(outcome.denied, language));
  if ('problems' in outcome) {
    throw nothingImported(
      outcome.problems.map((problem) => describeRefusal(problem, files, language)),
      language,
    );
  }
  tell(context, files, outcome.value, language);
  print(localize(importSummary(outcome.value, { dryRun }), language));
};

const tell = (
  context: MutationContext,
  files: readonly LadderFile[],
  imported: readonly ImportedDraft[],
  language: Language,
): void => {
  for (const [index, { locate }] of files.entries()) {
    const one = imported[index];
    if (one) print(describeImport(one, reportOn(context, one), locate, language));
  }
};

/** The problem at its place in its file; its path is `ladders`, the index, and mostly a place in the ladder. */
const describeRefusal = (problem: InputProblem, files: readonly LadderFile[], language: Language): string => {
  const [, index, whole = '', ...place] = problem.path;
  const locate = files[Number(index)]?.locate;
  const position = locate?.(whole === 'ladder' ? place : [whole]) ?? { file: '', line: 1, column: 1 };
  return describeProblem(problem, position, language);
};

const nothingImported = (lines: readonly string[], language: Language): ExpectedError =>
  new ExpectedError([...lines, localize(nothing, language)].join('\n'));

const nothing: LocalizedText = {
  sv: 'Ingenting importerades. Rätta filerna, eller lämna bort dem, och försök igen.',
  en: 'Nothing was imported. Put the files right, or leave them out, and try again.',
};

const reading = (count: number): LocalizedText => ({ sv: `Läser ${count} filer …`, en: `Reading ${count} files …` });
