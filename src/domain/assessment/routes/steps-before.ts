import type { StepLeaf } from '../../requirement/expression';
import type { RouteQuestion } from './route-question';

/** The steps from which transitions, over any number, lead to the target; those farthest from it first. */
export const stepsBefore = ({ target, transitions }: RouteQuestion): readonly StepLeaf[] => {
  const slugs = new Set([target.step]);
  for (const slug of slugs) for (const { from, to } of transitions) if (to === slug) slugs.add(from);
  slugs.delete(target.step);
  return [...slugs].reverse().map((step) => ({ kind: 'STEP', ladder: target.ladder, step }));
};
