import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceData } from '../../src/domain/reference-data';
import { isRefused } from '../../src/files/file-reading';
import { readFiles } from '../../src/files/seeds/read-seeds';

const root = join(__dirname, '../../seeds');

/** Reads the seeds but for registers, lexicons and the demo. */
export const readSomeSeeds = (): ReferenceData => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders
    .filter(({ name }) => !['lexicons', 'occupations', 'demo'].includes(name))
    .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => join(root, name, file)));
  const reading = readFiles(files);
  if (isRefused(reading)) throw new Error(JSON.stringify(reading.faults, undefined, 2));
  return reading.value;
};
