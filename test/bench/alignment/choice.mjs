// Learning how much each feature tells of which candidate is right.

const SWEEPS = 40;
const ENOUGH = 5e-3;

/**
 * One question to learn from: the features of each candidate, and which of them are right; none, where none is.
 * @typedef {{ candidates: readonly (readonly number[])[]; right: readonly boolean[]; weight: number }} Choice
 */

/**
 * Weights under which the right candidates were the likeliest choice, by the conditional logit model (McFadden 1974)
 * with one more choice, "none of them", whose score is nought. Weights are drawn towards nought (L2) and keep the sign
 * that their meaning demands; found by Newton's method on one weight at a time. The bias, which every candidate has,
 * is not drawn.
 * @param {readonly Choice[]} choices
 * @param {object} options
 * @param {number} options.ridge how hard weights are drawn towards nought
 * @param {readonly { sign: -1 | 0 | 1; fixed?: number }[]} options.forms of each weight: at most nought, anything, or
 *   at least nought; or what it is, where the choices cannot teach it
 * @returns {{ bias: number; weights: number[] }}
 */
export const fitChoice = (choices, { ridge, forms }) => {
  const table = tableOf(choices, forms.length);
  const weights = forms.map(({ fixed }) => fixed ?? 0);
  weights.forEach((weight, feature) => move(table, table.columns[feature], weight));
  let bias = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const step = newtonStep(table, table.ones, 0, 0);
    bias += step;
    let moved = move(table, table.ones, step);
    forms.forEach(({ sign, fixed }, feature) => {
      if (fixed !== undefined) return;
      const wanted = weights[feature] + newtonStep(table, table.columns[feature], weights[feature], ridge);
      const kept = sign * wanted < 0 ? 0 : wanted;
      moved = Math.max(moved, move(table, table.columns[feature], kept - weights[feature]));
      weights[feature] = kept;
    });
    if (moved < ENOUGH) break;
  }
  return { bias, weights };
};

/** All candidates below each other, column by column: a sweep then runs over plain numbers. */
const tableOf = (choices, features) => {
  const candidates = choices.flatMap((choice) => choice.candidates);
  return {
    choices,
    right: Uint8Array.from(choices.flatMap(({ right }) => right)),
    columns: Array.from({ length: features }, (_, feature) => Float64Array.from(candidates, (each) => each[feature])),
    ones: new Float64Array(candidates.length).fill(1),
    scores: new Float64Array(candidates.length),
  };
};

const move = ({ scores }, column, change) => {
  if (change !== 0) for (let row = 0; row < scores.length; row += 1) scores[row] += change * column[row];
  return Math.abs(change);
};

const newtonStep = ({ choices, scores, right }, column, current, ridge) => {
  let slope = -ridge * current;
  let curve = ridge + 1e-9;
  let start = 0;
  for (const { candidates, right: marked, weight } of choices) {
    const end = start + candidates.length;
    const all = momentsOf(scores, column, start, end, undefined);
    const seen = marked.includes(true) ? momentsOf(scores, column, start, end, right) : NONE;
    slope += weight * (seen.mean - all.mean);
    curve += weight * all.variance;
    start = end;
  }
  // A step is kept short: far out, the curve is too flat to be trusted.
  return Math.max(-1, Math.min(1, slope / curve));
};

const NONE = { mean: 0, variance: 0 };

/** Mean and variance of a column over the candidates by their likelihood; "none" counts unless only some are asked for. */
const momentsOf = (scores, column, start, end, only) => {
  let total = only ? 0 : 1;
  let sum = 0;
  let squares = 0;
  for (let row = start; row < end; row += 1) {
    if (only && only[row] === 0) continue;
    const mass = Math.exp(scores[row]);
    total += mass;
    sum += mass * column[row];
    squares += mass * column[row] * column[row];
  }
  const mean = sum / total;
  return { mean, variance: squares / total - mean * mean };
};
