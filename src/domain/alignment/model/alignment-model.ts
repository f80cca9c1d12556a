import type { FeatureName } from '../rank/features';

/** What was learned of how much each feature tells, and how often answers with a score are right. */
export interface AlignmentModel {
  readonly weights: Readonly<Record<FeatureName, number>>;
  readonly bias: number;
  /** Shares among the candidates in rising order, each with how often answers there are right; straight lines between. */
  readonly calibration: readonly (readonly [share: number, probability: number])[];
}
