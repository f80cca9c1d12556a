import type { AlignmentModel } from '../model/alignment-model';
import { featureNames } from './features';

/**
 * How often each of a query's candidates is right: its share among all of them and "none of these", by the conditional
 * logit model (McFadden 1974), calibrated.
 */
export const confidencesOf = (
  candidates: readonly { readonly features: readonly number[] }[],
  model: AlignmentModel,
): readonly number[] => {
  const scores = candidates.map(({ features }) => scoreOf(features, model));
  // The score of "none of these" is nought. Taking the highest away leaves the shares as they are, and every power small.
  const highest = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(-highest));
  return powers.map((power) => calibrated(power / total, model));
};

const scoreOf = (features: readonly number[], { weights, bias }: AlignmentModel): number => {
  const sum = featureNames.reduce((total, name, place) => total + weights[name] * (features[place] ?? 0), bias);
  return sum;
};

/** How often answers with the share are right, by the model's calibration. */
const calibrated = (share: number, { calibration }: AlignmentModel): number => {
  const above = calibration.findIndex(([limit]) => limit >= share);
  const [upper, high] = calibration[above] ?? calibration.at(-1) ?? [1, share];
  const [lower, low] = calibration[above - 1] ?? [upper, high];
  return upper === lower || share >= upper ? high : low + ((high - low) * (share - lower)) / (upper - lower);
};
