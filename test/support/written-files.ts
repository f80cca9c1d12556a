import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratchFolder } from './scratch';

/** Runs the test in a directory of its own that holds the files, and removes it afterwards. */
export const withFiles = (
  files: Readonly<Record<string, string | Buffer>>,
  test: (directory: string) => void,
): void => {
  const directory = scratchFolder('files');
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
    }
    test(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
};
