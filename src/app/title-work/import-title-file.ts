import type { InputProblem } from '../../domain/problem';
import type { TitleRow } from '../../domain/title/mapping/title-row';
import { denialOf } from '../access/denial';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { refuseOrganization } from '../mutation/refuse-organization';
import type { TitleFileChoice, TitleFileFault } from '../ports/title-files';
import { firstProblems } from './first-problems';
import { importTitles, type ImportedTitles, type ImportTitlesInput } from './import-titles';
import { ROWS } from './title-import-problems';

/** Which file is put in the place of an employer's titles. */
export interface ImportTitleFileInput extends Omit<ImportTitlesInput, 'rows'> {
  readonly file: TitleFileChoice & {
    /** The bytes of a CSV or XLSX file. */
    readonly content: Uint8Array;
  };
}

/**
 * As `importTitles`, from a file as it came out of the personnel system. It is not read for who may not import to the
 * employer: that takes a while.
 */
export const importTitleFile = async (
  context: MutationContext,
  { file, ...input }: ImportTitleFileInput,
): Promise<Outcome<ImportedTitles>> => {
  const denied = denialOf(context.viewer, 'IMPORT_TITLES');
  if (denied) return { denied };
  const refusal = refuseOrganization(context.viewer, context.catalog, 'IMPORT_TITLES', input.organization);
  if (refusal) return refusal;
  const { titles, faults } = context.titleFiles.read(file.content, { column: file.column, sheet: file.sheet });
  if (faults.length > 0) return { problems: unreadable(faults) };
  const outcome = await importTitles(context, { ...input, rows: titles });
  return 'problems' in outcome ? { problems: outcome.problems.map((problem) => inFile(problem, titles)) } : outcome;
};

/** Where in the input of an import its file is. */
const FILE: InputProblem['path'] = ['list', 'file'];

const unreadable = (faults: readonly TitleFileFault[]): readonly InputProblem[] =>
  firstProblems(faults.map(asProblem), { code: 'UNREADABLE_FILE', path: FILE });

const asProblem = ({ line, column, message, expected }: TitleFileFault): InputProblem => ({
  code: 'UNREADABLE_FILE',
  path: [...FILE, line, column],
  sv: `Rad ${line}: ${message.sv} Väntat: ${expected.sv}`,
  en: `Row ${line}: ${message.en} Expected: ${expected.en}`,
});

/** A problem of a row at the number that the row has in the file; who sent the file sent no list of rows. */
const inFile = (problem: InputProblem, titles: readonly TitleRow[]): InputProblem => {
  if (!ROWS.every((part, index) => problem.path[index] === part)) return problem;
  const [index, ...rest] = problem.path.slice(ROWS.length);
  const row = typeof index === 'number' ? titles[index]?.row : undefined;
  return { ...problem, path: row === undefined ? FILE : [...FILE, row, ...rest] };
};
