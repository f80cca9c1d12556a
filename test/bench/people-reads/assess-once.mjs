// Judges people against every step of every ladder in the configured database, and tells how long that took beside
// evaluating the same demands by themselves. Run by bench.mjs in a process of its own; the first argument is the number of
// rounds.
import { createRequire } from 'node:module';
import { oneOfEachKind } from './kinds.mjs';
import { percentile } from './percentile.mjs';

const require = createRequire(import.meta.url);
const { asOperator } = require('../../../dist/cli/operator.js');
const { assessStep } = require('../../../dist/app/people/assess-step.js');
const { circumstancesOf } = require('../../../dist/app/people/circumstances.js');
const { jurisdictionsOfEmployer } = require('../../../dist/app/people/jurisdictions.js');
const { evaluate } = require('../../../dist/domain/requirement/evaluate/evaluate.js');
const { inForce } = require('../../../dist/domain/time/validity.js');

const rounds = Number(process.argv[2]);
const MOST_PEOPLE = 1_000;
const today = new Date().toISOString().slice(0, 10);

/** What is recorded of everybody in the database. */
const readFiles = async ({ catalog, stores }) => {
  const files = [];
  for (const { code } of catalog.organizations.all) {
    const { people } = await stores.people.list({ organization: code }, MOST_PEOPLE);
    files.push(...(await stores.people.filesOf(people)));
  }
  return files;
};

/** As a request has it: with a file of its own, so that nothing is remembered from before. */
const assessAll = (context, file, steps) => {
  const own = { ...file };
  for (const step of steps) assessStep(context, own, step, today);
};

/** The expressions that hold for the person today, and what there is to judge them by, all at hand. */
const demandsOn = (context, file, steps) => {
  const jurisdictions = jurisdictionsOfEmployer(context, file.person.organization);
  const expressions = steps
    .flatMap(({ requirements }) => requirements)
    .filter((one) => inForce(one, today) && (one.jurisdiction === undefined || jurisdictions.has(one.jurisdiction)))
    .map(({ expression }) => expression);
  return { expressions, circumstances: circumstancesOf(context, { ...file })(today) };
};

const evaluateAll = ({ expressions, circumstances }) => {
  for (const expression of expressions) evaluate(expression, circumstances);
};

/** Milliseconds. */
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** In turns, so that both have the same of whatever else the machine does. */
const measure = (context, steps, { kind, file }) => {
  const demands = demandsOn(context, file, steps);
  const assessing = [];
  const evaluating = [];
  for (let round = 0; round < rounds; round += 1) {
    assessing.push(timed(() => assessAll(context, file, steps)));
    evaluating.push(timed(() => evaluateAll(demands)));
  }
  return {
    kind,
    demands: demands.expressions.length,
    assessing: { median: percentile(assessing, 0.5), p99: percentile(assessing, 0.99) },
    evaluating: { median: percentile(evaluating, 0.5), p99: percentile(evaluating, 0.99) },
  };
};

await asOperator(async (context) => {
  const steps = context.catalog.steps.all;
  const files = await readFiles(context);
  for (const file of files) assessAll(context, file, steps);
  const everybody = files.map((file) => timed(() => assessAll(context, file, steps)));
  console.log(
    JSON.stringify({
      steps: steps.length,
      ladders: context.catalog.ladders.all.length,
      people: files.length,
      everybody: { median: percentile(everybody, 0.5), p99: percentile(everybody, 0.99) },
      kinds: oneOfEachKind(context, files).map((one) => measure(context, steps, one)),
    }),
  );
});
