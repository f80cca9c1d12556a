// Measures importing a list of people, from the file to the last statement, against a bare bulk insert of the rows that
// this comes to into the same engine and schema: what reading, judging, comparing and marking cost. Then the same list
// again, which has nothing to change. Each import runs in a process of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../run-node.mjs';
import { insertRows, readRows } from './bulk-insert.mjs';
import { engines } from './engines.mjs';
import { ROWS_A_PERSON, writeList } from './list.mjs';

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 100_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const importOnce = fileURLToPath(new URL('import-once.mjs', import.meta.url));

const newDatabase = async (engine) => {
  const url = await engine.newUrl();
  runNode(['dist/cli/trappa.js', 'migrate'], url);
  return url;
};

const imported = (path, url) => JSON.parse(runNode(['--expose-gc', importOnce, path], url).trim().split('\n').at(-1));

const best = (measured) => measured.reduce((least, one) => (one.seconds < least.seconds ? one : least));

const bulkInserted = async (engine, from) => {
  const source = await engine.connect(from);
  const rows = await readRows(source);
  await source.close();
  const target = await engine.connect(await newDatabase(engine));
  const seconds = await insertRows(target, rows);
  await target.close();
  return { seconds, rows: rows.reduce((sum, one) => sum + one.rows.length, 0) };
};

const benchEngine = async (engine, path) => {
  const rounds = { first: [], again: [], bulk: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const url = await newDatabase(engine);
    runNode(['dist/cli/trappa.js', 'seed'], url);
    rounds.first.push(imported(path, url));
    rounds.again.push(imported(path, url));
    rounds.bulk.push(await bulkInserted(engine, url));
  }
  const bulk = best(rounds.bulk);
  return [
    ['first import', best(rounds.first)],
    ['same list again', best(rounds.again)],
    ['bulk insert', bulk],
  ].map(([what, one]) => ({
    engine: engine.name,
    what,
    rows: one.rows,
    seconds: one.seconds.toFixed(1),
    'rows/s': Math.round(one.rows / one.seconds),
    'times bulk insert': (bulk.rows / bulk.seconds / (one.rows / one.seconds)).toFixed(1),
    'memory grown MB': one.grown?.toFixed(0),
    'peak MB': one.peak?.toFixed(0),
    'longest pause ms': one.longestPause?.toFixed(0),
  }));
};

export const benchPeopleImport = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trappa-bench-'));
  const path = join(folder, 'people.csv');
  await writeList(path, PEOPLE);
  try {
    for (const engine of engines()) {
      console.table(await benchEngine(engine, path));
      engine.remove();
    }
    console.log(
      `Best of ${ROUNDS} rounds, ${PEOPLE} people with ${ROWS_A_PERSON} rows each; memory is what the process holds (RSS) above what it held before.`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
