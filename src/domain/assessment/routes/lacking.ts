import type { FactLeaf } from '../../requirement/evaluate/leaf';
import { type Expression, isBranch, type StepLeaf } from '../../requirement/expression';
import type { RouteDemand, RouteQuestion } from './route-question';
import { holdsIn, isLeafMet, isMet, isSameStep, keyOfStep, type World } from './world';

/** A demand, whatever it is a condition of. */
export type Demand = Pick<RouteDemand, 'expression' | 'validTo' | 'jurisdiction'>;

/**
 * The leaves that are not met on the day, of demands that are not met and that hold then or later. What steps demand in
 * their turn is looked into, also where it is met, since more may be demanded later.
 */
export const lackingLeaves = (
  question: RouteQuestion,
  demands: readonly Demand[],
  world: World,
  within: ReadonlySet<string> = new Set(),
): readonly FactLeaf[] =>
  demands
    .filter((demand) => isToCome(demand, world) && holdsIn(demand, question.jurisdictions))
    .flatMap(({ expression }) => {
      const steps = stepsIn(expression).filter((step) => !within.has(keyOfStep(step)));
      return [
        ...(isMet(expression, world) ? [] : lackingIn(expression, world)),
        ...steps.flatMap((step) =>
          lackingLeaves(question, demandsToCome(step, question, world), world, new Set([...within, keyOfStep(step)])),
        ),
      ];
    });

const lackingIn = (expression: Expression, world: World): readonly FactLeaf[] => {
  if (isBranch(expression)) return expression.of.flatMap((child) => lackingIn(child, world));
  return expression.kind === 'STEP' || isLeafMet(expression, world) ? [] : [expression];
};

const stepsIn = (expression: Expression): readonly StepLeaf[] => {
  if (isBranch(expression)) return expression.of.flatMap(stepsIn);
  return expression.kind === 'STEP' ? [expression] : [];
};

/** All that the step demands on the day or later. */
export const demandsToCome = (step: StepLeaf, { steps }: RouteQuestion, world: World): readonly RouteDemand[] =>
  steps.filter((one) => isSameStep(one.step, step) && isToCome(one, world)).flatMap(({ demands }) => demands);

/** True on its last day and before it. */
const isToCome = ({ validTo }: Pick<RouteDemand, 'validTo'>, { day }: World): boolean =>
  validTo === undefined || day <= validTo;
