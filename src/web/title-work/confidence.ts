/** How likely a suggestion is, for words: nine in ten, two in three, one in three, less. */
export type Likelihood = 'high' | 'good' | 'low' | 'faint';

/** @param confidence A calibrated probability, 0 to 1. */
export const likelihoodOf = (confidence: number): Likelihood => {
  if (confidence >= 0.9) return 'high';
  if (confidence >= 0.6) return 'good';
  return confidence >= 0.3 ? 'low' : 'faint';
};
