import type { InputProblem } from '../../domain/problem';
import { denialOf } from '../access/denial';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import type { TitleFileChoice, TitleFileFault } from '../ports/title-files';
import { importTitles, type ImportedTitles, type ImportTitlesInput } from './import-titles';

/** Which file is put in the place of an employer's titles. */
export interface ImportTitleFileInput extends Omit<ImportTitlesInput, 'rows'> {
  readonly file: TitleFileChoice & {
    /** The bytes of a CSV or XLSX file. */
    readonly content: Uint8Array;
  };
}

/** As `importTitles`, from a file as it came out of the personnel system. */
export const importTitleFile = async (
  context: MutationContext,
  { file, ...input }: ImportTitleFileInput,
): Promise<Outcome<ImportedTitles>> => {
  const denied = denialOf(context.viewer, 'IMPORT_TITLES');
  if (denied) return { denied };
  const { titles, faults } = context.titleFiles.read(file.content, { column: file.column, sheet: file.sheet });
  return faults.length > 0 ? { problems: unreadable(faults) } : importTitles(context, { ...input, rows: titles });
};

/** More than anybody reads: a list read by the wrong columns has a fault in each row. */
const MOST_FAULTS = 100;

const unreadable = (faults: readonly TitleFileFault[]): readonly InputProblem[] => {
  const told = faults.slice(0, MOST_FAULTS).map(asProblem);
  const more = faults.length - told.length;
  return more > 0 ? [...told, andMore(more)] : told;
};

const asProblem = ({ line, column, message, expected }: TitleFileFault): InputProblem => ({
  code: 'UNREADABLE_FILE',
  path: ['file', line, column],
  sv: `Rad ${line}: ${message.sv} Väntat: ${expected.sv}`,
  en: `Row ${line}: ${message.en} Expected: ${expected.en}`,
});

const andMore = (count: number): InputProblem => ({
  code: 'UNREADABLE_FILE',
  path: ['file'],
  sv: `Och ${count} fel till. Rätta de första och försök igen.`,
  en: `And ${count} more. Mend the first ones and try again.`,
});
