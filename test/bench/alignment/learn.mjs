// From questions to the model: weights of features, and what a score is worth.
import { fitChoice } from './choice.mjs';
import { featureNames, rankedFeatures } from './engine.mjs';
import { calibrationPoints, isotonicSteps } from './isotonic.mjs';

const RIDGE = 3;

/** How much a question of each kind counts: real titles more than made ones. */
const KIND_WEIGHTS = {
  LOCAL: 3,
  RENAMED: 1,
  'known label': 1,
  synonym: 1,
  name: 0.5,
  'no such occupation': 0.5,
  'no title': 1,
  nonsense: 1,
  'as it stands': 0.5,
};
const PERTURBED_WEIGHT = 0.3;

/** What a weight may be by its meaning: more agreement never speaks against a candidate. */
const FALLING = new Set(['otherRank', 'behind', 'reinterpreted']);
const FREE = new Set(['welfare', 'side', 'known']);
/** What no question can teach: hardly any says where a title is used, or who asks. */
const FIXED = { field: 1, ownEmployer: 4 };

const forms = featureNames.map((name) => ({
  sign: FALLING.has(name) ? -1 : FREE.has(name) ? 0 : 1,
  ...(name in FIXED && { fixed: FIXED[name] }),
}));

/**
 * The candidates of every question of a fold that has a known answer.
 * @param {import('./folded-questions.mjs').Fold} fold
 * @returns {import('./choice.mjs').Choice[]}
 */
export const choicesIn = ({ index, questions }) =>
  questions
    .filter(({ undecided }) => !undecided)
    .map((question) => {
      const ranked = rankedFeatures(index, question);
      return {
        candidates: ranked.map(({ features }) => features),
        right: ranked.map(({ role }) => question.roles.has(role.slug)),
        weight: KIND_WEIGHTS[question.kind] ?? PERTURBED_WEIGHT,
      };
    });

/**
 * @param {readonly import('./choice.mjs').Choice[]} choices
 * @returns {import('../../../src/domain/alignment/model/alignment-model').AlignmentModel}
 */
export const learned = (choices) => {
  const { bias, weights } = fitChoice(choices, { ridge: RIDGE, forms });
  const seen = choices.flatMap((choice) => firstOf(choice, bias, weights));
  const points = thinned(calibrationPoints(isotonicSteps(seen)));
  return {
    weights: Object.fromEntries(featureNames.map((name, feature) => [name, rounded(weights[feature])])),
    bias: rounded(bias),
    calibration: [[0, 0], ...points.map(({ score, confidence }) => [rounded(score), rounded(confidence)])],
  };
};

/** The candidate that comes first: its likelihood among all and "none of them", and whether it is right. */
const firstOf = ({ candidates, right }, bias, weights) => {
  if (candidates.length === 0) return [];
  const scores = candidates.map((features) => features.reduce((sum, each, place) => sum + weights[place] * each, bias));
  const total = scores.reduce((sum, score) => sum + Math.exp(score), 1);
  const first = scores.indexOf(Math.max(...scores));
  return [{ score: Math.exp(scores[first]) / total, right: right[first] }];
};

/** Without the points that those beside them tell as well. */
const thinned = (points) =>
  points.reduce((kept, point, place) => {
    const [before, after] = [kept.at(-1), points[place + 1]];
    const isTold = before && after && Math.abs(between(before, after, point.score) - point.confidence) < TOLERANCE;
    return isTold ? kept : [...kept, point];
  }, []);

const TOLERANCE = 0.01;

const between = (before, after, score) =>
  before.confidence + ((after.confidence - before.confidence) * (score - before.score)) / (after.score - before.score);

const rounded = (number) => Number(number.toFixed(4)) + 0;
