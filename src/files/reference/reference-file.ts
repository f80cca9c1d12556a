import { emptyReferenceData, type ReferenceData } from '../../domain/reference-data';
import type { FileReading } from '../file-reading';
import { type FileForm, readAs } from '../read-as';
import { referenceFileCheck } from '../schema/schemas';
import type { WrittenReferenceFile } from '../written';
import { parseYaml } from '../yaml/parse-yaml';
import { readEntities } from './read-entities';

/** A reference file holds a list of one kind. */
export const referenceForm: FileForm<WrittenReferenceFile, ReferenceData> = {
  check: referenceFileCheck,
  read: (written) => ({ ...emptyReferenceData, ...readEntities(written) }),
};

/** Reads the text of a reference file, the lists of other kinds empty; never throws. `file` is the name that faults tell. */
export const readReferenceFile = (text: string, file: string): FileReading<ReferenceData> =>
  readAs(parseYaml(text, file), referenceForm);
