import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Modules of the bench, which learn the model: plain ones, that jest cannot load. */
const folder = join(__dirname, '../../../bench/alignment');
const tests = readdirSync(folder).filter((file) => file.endsWith('.node-test.mjs'));

const passing = async (file: string): Promise<string> => {
  // Without what jest and a surrounding test runner leave in the environment.
  const { PATH } = process.env;
  const options = { cwd: folder, env: { PATH } };
  const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-reporter=tap', file], options);
  return stdout;
};

describe('the model is learned by modules whose own tests pass', () => {
  it.each(tests)('%s', async (file) => {
    expect(await passing(file)).toMatch(/^# pass [1-9]\d*$/mu);
  });

  it('all of which are found', () => {
    expect(tests.length).toBeGreaterThan(3);
  });
});
