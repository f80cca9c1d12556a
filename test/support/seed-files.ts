import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../seeds');

/** The name and text of each seed file in a folder. */
export const seedFiles = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(join(root, folder))
    .sort()
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);
