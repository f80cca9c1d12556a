import type { Ladder } from '../../domain/ladder/ladder';
import type { FileReading } from '../file-reading';
import { type FileForm, readAs } from '../read-as';
import { ladderFileCheck } from '../schema/schemas';
import { readTextFile } from '../seeds/read-text-file';
import type { Written } from '../written';
import { parseYaml } from '../yaml/parse-yaml';
import { readLadder } from './read-ladder';

/** A ladder file holds one revision of one ladder. */
export const ladderForm: FileForm<Written<Ladder>, Ladder> = { check: ladderFileCheck, read: readLadder };

/** Reads the text of a ladder file; never throws. `file` is the name that faults tell. */
export const readLadderFile = (text: string, file: string): FileReading<Ladder> =>
  readAs(parseYaml(text, file), ladderForm);

/** Reads the ladder file at the path; never throws. */
export const readLadderFileAt = (path: string): FileReading<Ladder> => {
  const read = readTextFile(path);
  return 'text' in read ? readLadderFile(read.text, path) : { faults: [read] };
};
