// Builds what is stale in dist/: the server from src/, and the pages from src/web/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeOperations } from './operations.mjs';

const NEXT = 'dist.next';

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const isWeb = (file) => file.startsWith(join('src', 'web'));

const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const file of [...files, 'package-lock.json', 'scripts/ensure-built.mjs'])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** Compiles beside dist/ and then swaps, so that a build that fails leaves the old one, and one that runs disturbs nobody. */
const compileServer = () => {
  rmSync(NEXT, { recursive: true, force: true });
  const compiler = 'node_modules/@swc/cli/bin/swc.js';
  const options = ['src', '-d', NEXT, '--strip-leading-paths', '--ignore', 'src/web/**', '-q'];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The server cannot be built; see above.');
  mkdirSync('dist', { recursive: true });
  const stale = readdirSync('dist').filter((entry) => entry !== 'web');
  for (const entry of stale) rmSync(join('dist', entry), { recursive: true });
  for (const entry of readdirSync(NEXT)) renameSync(join(NEXT, entry), join('dist', entry));
  rmSync(NEXT, { recursive: true });
};

const buildPages = async () => {
  await writeOperations();
  const { build } = await import('vite');
  await build({ configFile: 'vite.config.mjs', logLevel: 'error' });
};

const parts = () => {
  const sources = filesBelow('src').filter((file) => !file.endsWith('.generated.ts'));
  const server = sources.filter((file) => !isWeb(file));
  const pages = [...sources.filter(isWeb), 'schema/schema.graphql', 'scripts/operations.mjs', 'vite.config.mjs'];
  return [
    { name: 'the server', mark: 'dist/.built', files: [...server, '.swcrc'], build: compileServer },
    { name: 'the pages', mark: 'dist/web/.built', files: pages, build: buildPages },
  ];
};

const staleParts = () =>
  parts()
    .map((part) => ({ ...part, wanted: hashOf(part.files) }))
    .filter(({ mark, wanted }) => !existsSync(mark) || readFileSync(mark, 'utf8') !== wanted);

/** True when what is in dist/ is what would be built now. */
export const isBuilt = () => staleParts().length === 0;

/** Builds what is stale; with `only` of these parts alone. */
export const ensureBuilt = async (only = (_name) => true) => {
  for (const { name, mark, wanted, build } of staleParts().filter(({ name }) => only(name))) {
    console.error(`Building ${name} …`);
    await build();
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, wanted);
  }
};
