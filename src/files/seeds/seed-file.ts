import { basename, dirname } from 'node:path';
import { emptyReferenceData, type ReferenceData } from '../../domain/reference-data';
import { type FileReading, isRefused } from '../file-reading';
import { ladderForm } from '../ladder/ladder-file';
import { readAs } from '../read-as';
import { referenceForm } from '../reference/reference-file';
import { fileKinds } from '../schema/schemas';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml';

/** Reads the text of a file of either kind as reference data; places begin with the kind, as in `['ladders', 0]`. */
export const readSeedFile = (text: string, file: string): FileReading<ReferenceData> => {
  const parsed = parseYaml(text, file);
  return isLadder(parsed, file) ? readLadderAsSeed(parsed) : readAs(parsed, referenceForm);
};

const readLadderAsSeed = (parsed: ParsedYaml): FileReading<ReferenceData> => {
  const reading = readAs(parsed, ladderForm);
  if (isRefused(reading)) return reading;
  const { value, locate } = reading;
  return {
    value: Object.freeze({ ...emptyReferenceData, ladders: Object.freeze([value]) }),
    locate: ([, , ...place]) => locate(place),
  };
};

/** What lies in a folder `ladders` is a ladder; elsewhere what has several keys and none that names a kind. */
const isLadder = ({ root }: ParsedYaml, file: string): boolean => {
  if (basename(dirname(file)) === 'ladders') return true;
  const keys = [...(root?.parts.keys() ?? [])];
  return keys.length > 1 && !keys.some((key) => fileKinds.includes(key));
};
