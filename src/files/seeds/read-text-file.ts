import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { bilingual, type Fault, faultAt } from '../fault';

/** The text of a file in UTF-8, or the fault that keeps it from being read. */
export const readTextFile = (path: string): { readonly text: string } | Fault => {
  try {
    const bytes = readFileSync(path);
    return isUtf8(bytes) ? { text: new TextDecoder().decode(bytes) } : notUtf8(path);
  } catch (error) {
    return unreadable(path, error);
  }
};

const notUtf8 = (file: string): Fault =>
  faultAt(
    { file, line: 1, column: 1 },
    bilingual('Filen är inte sparad som UTF-8.', 'The file is not saved as UTF-8.'),
    bilingual('Spara filen med teckenkodningen UTF-8.', 'Save the file in the encoding UTF-8.'),
  );

/** A file or directory that the file system does not let us read. */
export const unreadable = (file: string, error: unknown): Fault => {
  const { code = '' } = error as NodeJS.ErrnoException;
  return faultAt(
    { file, line: 1, column: 1 },
    reasons.get(code) ?? bilingual(`Filen går inte att läsa (${code}).`, `The file cannot be read (${code}).`),
    bilingual('En fil som finns och får läsas.', 'A file that exists and may be read.'),
  );
};

/** By the error codes of the file system. */
const reasons: ReadonlyMap<string, Fault['message']> = new Map([
  ['ENOENT', bilingual('Filen finns inte.', 'There is no such file.')],
  ['EISDIR', bilingual('Det är en mapp, ingen fil.', 'It is a folder, not a file.')],
  ['ENOTDIR', bilingual('Det är en fil, ingen mapp.', 'It is a file, not a folder.')],
  ['EACCES', bilingual('Filen får inte läsas.', 'The file may not be read.')],
]);
