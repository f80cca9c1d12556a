import { type Expression, isBranch } from '../../requirement/expression';
import type { Requirement } from '../../requirement/requirement';
import type { Ladder } from '../ladder';
import { renamedReasons } from './loosening-reasons';

/** The ladder with the step's new slug in all that names it: transitions, reasons, and demands for the step. */
export const stepRenamed = (ladder: Ladder, from: string, to: string): Ladder => {
  const renamed = (slug: string): string => (slug === from ? to : slug);
  const inRequirement = (requirement: Requirement): Requirement => ({
    ...requirement,
    expression: inExpression(requirement.expression, ladder.slug, renamed),
  });
  return renamedReasons(
    {
      ...ladder,
      steps: ladder.steps.map((step) => ({ ...step, requirements: step.requirements.map(inRequirement) })),
      transitions: ladder.transitions.map((way) => ({ ...way, from: renamed(way.from), to: renamed(way.to) })),
    },
    renamed,
  );
};

const inExpression = (node: Expression, ladder: string, renamed: (slug: string) => string): Expression => {
  if (isBranch(node)) return { ...node, of: node.of.map((child) => inExpression(child, ladder, renamed)) };
  return node.kind === 'STEP' && node.ladder === ladder ? { ...node, step: renamed(node.step) } : node;
};
