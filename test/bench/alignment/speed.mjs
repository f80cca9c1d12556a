// How many labels a second, beside other engines on the same names; and whether look-up stays flat as titles grow.
import { fuse, miniSearch, trigramCosine } from './baselines.mjs';
import { timed } from './clock.mjs';
import { bookOfDecisions, writtenTitles } from './employers.mjs';
import { alignTitle, buildAlignmentIndex, DAY, usualThresholds } from './engine.mjs';
import { namesIn, sourceOf } from './knowledge.mjs';
import { randomFrom } from './random.mjs';

const SEED = 7;
const LABELS = 100_000;
/** Other engines are asked for fewer labels: some would take hours. */
const FEWER = { minisearch: 3_000, 'trigram cosine': 3_000, 'fuse.js': 200 };
const DECISIONS = [6_000, 60_000, 600_000];

/** @param {import('./knowledge.mjs').Knowledge} knowledge */
export const speedBeside = (knowledge) => {
  const source = sourceOf(knowledge);
  const labels = writtenTitles(source, LABELS, randomFrom(SEED)).map(({ label }) => label);
  const index = buildAlignmentIndex(source);
  const names = namesIn(source);
  const ours = timed(labels, (label) => alignTitle(index, { label, asOf: DAY, limit: 5 }, usualThresholds));
  const others = [miniSearch(names), fuse(names), trigramCosine(names)].map(({ name, rolesFor }) => ({
    engine: name,
    labels: FEWER[name],
    ...timed(labels.slice(0, FEWER[name]), rolesFor),
  }));
  return [{ engine: 'trappa', labels: LABELS, ...ours }, ...others];
};

/**
 * Look-up while employers have decided on ever more titles: what the label has been decided to stand for, and the
 * alignment of it with what others have chosen.
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 */
export const speedAmongDecisions = (knowledge) => {
  const source = sourceOf(knowledge);
  const written = writtenTitles(source, LABELS, randomFrom(SEED));
  const standards = source.titles.filter(({ kind }) => kind === 'STANDARD');
  const standardOf = new Map(standards.map(({ role, slug }) => [role, slug]));
  const employers = source.places.filter(({ kind }) => kind === 'MUNICIPALITY').map(({ code }) => code);
  const index = buildAlignmentIndex(source);
  return DECISIONS.map((count) => {
    const book = bookOfDecisions(written, { standardOf, employers }, count);
    const labels = written.slice(0, DECISIONS[0] / 6).map(({ label }) => label);
    const align = (label) =>
      alignTitle(index, { label, asOf: DAY, limit: 5, chosenElsewhere: chosen(book, label) }, usualThresholds);
    return {
      decisions: book.size,
      resolve: timed(labels, (label) => book.decisionsOn(employers[0], label)),
      align: timed(labels, align),
    };
  });
};

const chosen = (book, label) =>
  book.holdersOf(label, DAY).map(({ title, organizations }) => ({ title, employers: organizations.length }));
