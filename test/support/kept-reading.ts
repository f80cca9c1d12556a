import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { deepFreeze } from '../../src/domain/deep-freeze';

/**
 * What takes long to read is read by the first test file of a run that asks, and kept for the others.
 *
 * @throws When what was read would not come back as it was.
 */
export const keptReading = <Value>(name: string, read: () => Value): Value => {
  const folder = process.env.TEST_RUN_FOLDER;
  if (folder === undefined) return read();
  const file = join(folder, `${name}.json`);
  if (existsSync(file)) return deepFreeze(JSON.parse(readFileSync(file, 'utf8')) as Value);
  const value = read();
  const text = JSON.stringify(value);
  if (!isDeepStrictEqual(plain(JSON.parse(text)), plain(value))) throw new Error(`JSON cannot keep ${name}.`);
  // Another worker may read at the same time: neither is to see half a file.
  const half = `${file}.${process.pid}`;
  writeFileSync(half, text);
  renameSync(half, file);
  return value;
};

/** In jest some objects have prototypes of their own, which are no difference. */
const plain = (value: unknown): unknown => deserialize(serialize(value)) as unknown;
