import type { StepLeaf } from '../expression';

/** Can these steps be fulfilled and those not? A step says nothing of another, nor of its own demand. */
export const possibleSteps = (held: readonly StepLeaf[], denied: readonly StepLeaf[]): boolean =>
  !held.some((demand) => denied.some((other) => other.ladder === demand.ladder && other.step === demand.step));
