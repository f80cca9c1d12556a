// Measures the alignment of titles: how often it is right, how far it can be trusted, how fast it is.
import { fuse, miniSearch, trigramCosine } from './baselines.mjs';
import { crossValidated } from './cross-validation.mjs';
import { foldedQuestions, FOLDS } from './folded-questions.mjs';
import { accuracy, isWronglyResolved, percent, stated, statuses } from './judge.mjs';
import { namesIn, readKnowledge, sourceOf } from './knowledge.mjs';
import { calibrationError, reliability } from './reliability.mjs';
import { speedAmongDecisions, speedBeside } from './speed.mjs';

const LABELLED = ['LOCAL', 'RENAMED'];
const isLabelled = ({ question }) => LABELLED.includes(question.kind);

/** What is printed of each kind of question. */
const groups = [
  { name: 'real titles', has: ({ kind }) => kind === 'LOCAL' },
  { name: 'real titles, new', has: ({ kind, isNew }) => kind === 'LOCAL' && isNew },
  { name: 'former names', has: ({ kind }) => kind === 'RENAMED' },
  { name: 'former names, new', has: ({ kind, isNew }) => kind === 'RENAMED' && isNew },
  { name: 'known labels held out', has: ({ kind }) => kind === 'known label' },
  { name: 'names held out', has: ({ kind }) => kind === 'name' || kind === 'synonym' },
  { name: 'names as they stand', has: ({ kind }) => kind === 'as it stands' },
  { name: 'perturbed names', has: ({ isPerturbed }) => isPerturbed },
];

export const benchAlignment = () => {
  const knowledge = readKnowledge();
  const folds = foldedQuestions(knowledge);
  const answers = crossValidated(folds);
  const others = [miniSearch, fuse, trigramCosine].map((engine) => answeredBy(engine, folds));
  printAccuracy([{ name: 'trappa', answers }, ...others]);
  printStatuses(answers);
  printReliability(answers);
  printSpeed(speedBeside(knowledge));
  printGrowth(speedAmongDecisions(knowledge));
};

/** What another engine answers to the labelled titles, on the names that each fold leaves. */
const answeredBy = (engine, folds) => {
  const engines = folds.map(({ knowledge }) => engine(namesIn(sourceOf(knowledge))));
  const answers = folds.flatMap(({ questions }, fold) =>
    questions
      .filter(({ kind }) => LABELLED.includes(kind))
      .map((question) => ({
        question,
        status: 'SUGGESTED',
        ranked: engines[fold].rolesFor(question.label).map((role) => ({ role, confidence: Number.NaN })),
      })),
  );
  return { name: engines[0].name, answers };
};

const printAccuracy = (engines) => {
  heading(`Right answers in ${FOLDS} folds that neither tuned a weight nor gave a synonym`);
  const rows = engines.flatMap(({ name, answers }) =>
    groups
      .map((group) => ({ group, shares: accuracy(answers.filter(({ question }) => group.has(question))) }))
      .filter(({ shares }) => shares.questions > 0)
      .map(({ group, shares }) => [
        group.name,
        name,
        shares.questions,
        percent(shares.first),
        percent(shares['first three']),
      ]),
  );
  printTable(['questions', 'engine', 'n', 'first', 'first three'], rows);
};

const printStatuses = (answers) => {
  for (const [name, some] of [
    ['Statuses of the labelled titles', answers.filter(isLabelled)],
    ['Statuses of all questions', answers],
  ]) {
    heading(name);
    printTable(
      ['status', 'answers', 'right first', 'right among them', 'nobody can say'],
      statuses(some).map((row) => Object.values(row)),
    );
  }
  const wrong = answers.filter(isWronglyResolved);
  console.log(`\nRESOLVED and wrong: ${wrong.length}`);
  for (const { question, ranked } of wrong) console.log(`- ${question.kind}: ${question.label} → ${ranked[0].role}`);
};

const printReliability = (answers) => {
  for (const [name, some] of [
    ['Reliability, labelled titles', answers.filter(isLabelled)],
    ['Reliability, all questions', answers],
  ]) {
    const bins = reliability(stated(some));
    heading(`${name}: expected calibration error ${calibrationError(bins).toFixed(3)}`);
    printTable(
      ['confidence', 'answers', 'mean confidence', 'right'],
      bins
        .filter(({ answers: inside }) => inside > 0)
        .map((bin) => [
          `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
          bin.answers,
          bin.confidence.toFixed(3),
          bin.right.toFixed(3),
        ]),
    );
  }
};

const printSpeed = (engines) => {
  heading('Speed on one core');
  const [{ perSecond: ours }] = engines;
  printTable(
    ['engine', 'labels', 'labels/s', 'median ms', 'p99 ms', 'times slower'],
    engines.map(({ engine, labels, perSecond, median, p99 }) => [
      engine,
      labels,
      Math.round(perSecond),
      median.toFixed(3),
      p99.toFixed(3),
      (ours / perSecond).toFixed(1),
    ]),
  );
};

const printGrowth = (rows) => {
  heading('Look-up among decided titles');
  printTable(
    ['decisions', 'resolve median µs', 'resolve p99 µs', 'align median µs', 'align p99 µs'],
    rows.map(({ decisions, resolve, align }) => [
      decisions,
      ...[resolve.median, resolve.p99, align.median, align.p99].map((milliseconds) => (milliseconds * 1000).toFixed(1)),
    ]),
  );
};

const heading = (text) => console.log(`\n### ${text}\n`);

/** Markdown, so that it can be read here and shown elsewhere. */
const printTable = (names, rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n'));
};
