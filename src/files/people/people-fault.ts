import type { LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';
import { streamLimits } from '../table/table';
import type { TableRefused } from '../table/table-refused';

/** What cannot be read in a row, or in the whole (line 0), and what is expected instead. */
export interface PeopleFault {
  readonly fault: Required<LocalizedText>;
  /** From 1, the heading among them; 0 for the list as a whole, of which nothing more is read. */
  readonly line: number;
}

/** Why nothing of the list may be taken up. */
export const wholeFault = (fault: Required<LocalizedText>): PeopleFault => ({ fault, line: 0 });

/** Why the file cannot be read as a list. */
export const refusedFault = ({ fault, expected }: TableRefused): PeopleFault =>
  wholeFault(bilingual(`${fault.sv} ${expected.sv}`, `${fault.en} ${expected.en}`));

/** A cell with what looks like a personal number: whoever sent the list must take it out of the whole of it. */
export const personalNumberAt = (line: number): PeopleFault =>
  wholeFault(
    bilingual(
      `Rad ${line} innehåller något som ser ut som ett personnummer. Väntat: ingenting som säger vem någon är; ta bort det ur hela listan.`,
      `Row ${line} holds what looks like a personal identity number. Expected: nothing that tells who somebody is; remove it from the whole list.`,
    ),
  );

/** A file that names no columns. */
export const emptyFile = (): PeopleFault =>
  wholeFault(
    bilingual(
      'Filen är tom. Väntat: en lista med namn på kolumnerna och en rad för varje sak om en person.',
      'The file is empty. Expected: a list with names of the columns and a row for each thing about a person.',
    ),
  );

/** A list of more rows than are read. */
export const tooManyRows = (): PeopleFault => {
  const [sv, en] = (['sv', 'en'] as const).map((language) => streamLimits.rows.toLocaleString(language));
  return wholeFault(
    bilingual(
      `Listan har för många rader. Väntat: högst ${sv}. Dela upp den.`,
      `The list has too many rows. Expected: at most ${en}. Divide it.`,
    ),
  );
};
