import { join } from 'node:path';
import type { ReadFile } from '../../src/files/file-reading';
import type { ReferenceData } from '../../src/domain/reference-data';
import { isRefused } from '../../src/files/file-reading';
import { readSeeds } from '../../src/files/seeds/read-seeds';

const read = (): ReadFile<ReferenceData> => {
  const reading = readSeeds(join(__dirname, '../../seeds'));
  if (isRefused(reading)) throw new Error(JSON.stringify(reading.faults, undefined, 2));
  return reading;
};

const reading = read();

/** Everything that the seeds hold, registers and lexicons too. It takes a second to read: most tests need `seeds` only. */
export const wholeSeeds = reading.value;

/** Where a part of the seeds stands. */
export const { locate: locateInSeeds } = reading;
