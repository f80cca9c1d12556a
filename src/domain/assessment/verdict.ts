/** Missing evidence is UNKNOWN, not NOT_MET. Ordered as in Kleene's strong logic: NOT_MET < UNKNOWN < MET. */
export const verdicts = ['MET', 'NOT_MET', 'UNKNOWN'] as const;
export type Verdict = (typeof verdicts)[number];
