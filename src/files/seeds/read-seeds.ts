import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceData } from '../../domain/reference-data';
import { bilingual, type Fault, faultAt } from '../fault';
import type { FileReading } from '../file-reading';
import { mergeReadings } from './merge-readings';
import { readTextFile, unreadable } from './read-text-file';
import { readSeedFile } from './seed-file';

/** Reads files of ladders and other reference data as one, in the order given; refused when one of them is. */
export const readFiles = (paths: readonly string[]): FileReading<ReferenceData> =>
  mergeReadings(paths.map(readPath), { file: paths[0] ?? '', line: 1, column: 1 });

/**
 * Reads every YAML file in a directory and those below it as one, in the order of their paths.
 * @param without Names of folders in the directory that are passed over.
 */
export const readSeeds = (directory: string, without: readonly string[] = []): FileReading<ReferenceData> => {
  const listing = yamlFilesIn(directory, without);
  return 'paths' in listing ? readFiles(listing.paths) : { faults: [listing] };
};

/** An empty folder is more likely a wrong one than a wish to publish nothing. */
const empty = (directory: string): Fault =>
  faultAt(
    { file: directory, line: 1, column: 1 },
    bilingual('Mappen innehåller inga YAML-filer.', 'The folder holds no YAML files.'),
    bilingual('En mapp med filer vars namn slutar på .yaml.', 'A folder of files whose names end in .yaml.'),
  );

const readPath = (path: string): FileReading<ReferenceData> => {
  const read = readTextFile(path);
  return 'text' in read ? readSeedFile(read.text, path) : { faults: [read] };
};

const yamlFilesIn = (directory: string, without: readonly string[]): { readonly paths: readonly string[] } | Fault => {
  try {
    const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
    const passedOver = without.map((folder) => join(directory, folder));
    const files = entries.filter(
      (entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !passedOver.includes(entry.parentPath),
    );
    if (files.length === 0) return empty(directory);
    return { paths: files.map((entry) => join(entry.parentPath, entry.name)).sort() };
  } catch (error) {
    return unreadable(directory, error);
  }
};
