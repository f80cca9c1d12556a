// npm run check: everything that can be said about the code without running it. All checks run, even when one fails.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { writeOperations } = await import('./operations.mjs');
await writeOperations();

const checks = [
  ['types', 'typescript/bin/tsc', '-p', '.'],
  ['types of the pages', 'typescript/bin/tsc', '-p', 'src/web'],
  ['types of their tests', 'typescript/bin/tsc', '-p', 'test/web'],
  ['lint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['dependency rules', 'dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'],
  ['unused exports and packages', 'knip/bin/knip.js'],
];

const failed = checks.filter(([name, script, ...options]) => {
  console.log(`\n— ${name}`);
  return spawnSync(process.execPath, [`node_modules/${script}`, ...options], { stdio: 'inherit' }).status !== 0;
});

console.log(`\n— schema drift`);
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();
const schema = spawnSync(process.execPath, ['scripts/schema.mjs', '--check'], { stdio: 'inherit' });
if (schema.status !== 0) failed.push(['schema drift']);

console.log(failed.length === 0 ? '\nAll checks pass.' : `\nFailed: ${failed.map(([name]) => name).join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
