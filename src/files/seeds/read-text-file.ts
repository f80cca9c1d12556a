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
  const reason = error instanceof Error ? error.message : String(error);
  return faultAt(
    { file, line: 1, column: 1 },
    bilingual(`Går inte att läsa: ${reason}`, `Cannot be read: ${reason}`),
    bilingual('En fil som finns och får läsas.', 'A file that exists and may be read.'),
  );
};
