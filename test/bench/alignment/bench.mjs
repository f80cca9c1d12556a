// Measures the alignment of titles: how often it is right, how far it can be trusted, how fast it is.
import { fuse, miniSearch, trigramCosine } from './baselines.mjs';
import { answeredFromAll, crossValidated, modelsFor } from './cross-validation.mjs';
import { foldedQuestions, FOLDS } from './folded-questions.mjs';
import { accuracy, isWronglyResolved, percent, stated, statuses } from './judge.mjs';
import { namesIn, readKnowledge, sourceOf, withoutEqualTitles, withoutFormerNames } from './knowledge.mjs';
import { calibrationError, reliability } from './reliability.mjs';
import { speedAmongDecisions, speedBeside } from './speed.mjs';

const LABELLED = ['LOCAL', 'RENAMED'];
const isLabelledQuestion = ({ kind }) => LABELLED.includes(kind);
const isLabelled = ({ question }) => isLabelledQuestion(question);

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
  const models = modelsFor(folds);
  const answers = crossValidated(folds, models);
  const others = [miniSearch, fuse, trigramCosine].map((engine) => answeredBy(engine, folds));
  printAccuracy(`Right answers in ${FOLDS} folds that neither tuned a weight nor gave a synonym`, [
    { name: 'trappa', answers },
    ...others,
  ]);
  const labels = folds.flatMap(({ questions }) => questions.filter(isLabelledQuestion).map(({ label }) => label));
  const fromAll = (known) => answeredFromAll(folds, models, known, isLabelledQuestion);
  const all = fromAll(knowledge);
  printAccuracy('Right answers with all that the lexicons know, by weights that have not seen the titles', [
    { name: 'trappa', answers: all },
    {
      name: 'trappa without titles of the seeds that equal one asked for',
      answers: fromAll(withoutEqualTitles(knowledge, labels)),
    },
    { name: 'trappa without the lexicons of former names', answers: fromAll(withoutFormerNames(knowledge)) },
  ]);
  printStatuses('the labelled titles, with all that the lexicons know', all);
  printStatuses('the labelled titles, synonyms held out', answers.filter(isLabelled));
  printStatuses('all questions, synonyms held out', answers);
  printReliability(answers);
  printSpeed(speedBeside(knowledge));
  printGrowth(speedAmongDecisions(knowledge));
};

/** What another engine answers to the labelled titles, on the names that each fold leaves. */
const answeredBy = (engine, folds) => {
  const engines = folds.map(({ knowledge }) => engine(namesIn(sourceOf(knowledge))));
  const answers = folds.flatMap(({ questions }, fold) =>
    questions.filter(isLabelledQuestion).map((question) => ({
      question,
      status: 'SUGGESTED',
      ranked: engines[fold].rolesFor(question.label).map((role) => ({ role, confidence: Number.NaN })),
    })),
  );
  return { name: engines[0].name, answers };
};

const printAccuracy = (title, engines) => {
  heading(title);
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

const printStatuses = (name, answers) => {
  heading(`Statuses of ${name}`);
  printTable(
    ['status', 'answers', 'right first', 'right among them', 'nobody can say', 'nothing is right'],
    statuses(answers).map((row) => Object.values(row)),
  );
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
