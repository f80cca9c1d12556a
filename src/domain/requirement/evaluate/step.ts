import type { Expression, StepLeaf } from '../expression';
import type { Standing } from './standing';

/** What a step leaf leads to: the step's demand, and the standing to judge it in. */
export type StepEntry =
  | { readonly kind: 'DEMAND'; readonly demand: Expression; readonly standing: Standing }
  | { readonly kind: 'STEP_UNKNOWN' }
  | { readonly kind: 'STEP_AGAIN' };

/** Enters a step, unless its demand is not known or is being judged already. */
export const enterStep = (leaf: StepLeaf, standing: Standing): StepEntry => {
  const key = `${leaf.ladder}/${leaf.step}`;
  if (standing.within.has(key)) return { kind: 'STEP_AGAIN' };
  const demand = standing.stepDemand(leaf);
  if (demand === undefined) return { kind: 'STEP_UNKNOWN' };
  return { kind: 'DEMAND', demand, standing: { ...standing, within: new Set([...standing.within, key]) } };
};
