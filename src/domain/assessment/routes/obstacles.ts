import { kleeneVerdict } from '../../requirement/evaluate/kleene';
import { type Expression, isBranch, type Leaf } from '../../requirement/expression';
import { inForce } from '../../time/validity';
import type { RouteObstacle } from '../route';
import { demandsToCome } from './lacking';
import type { RouteQuestion } from './route-question';
import { holdsIn, isFulfilled, isMet, isSameStep, keyOfStep, type World } from './world';

/**
 * What stands in the way where no route leads to the target: of each demand that is met in none of the worlds that can be
 * reached, the leaves that are met in none of them. A step that its ladder has no longer, or does not have as yet, is
 * told of by what it would demand.
 */
export const obstaclesIn = (worlds: readonly World[], question: RouteQuestion): readonly RouteObstacle[] =>
  question.steps
    .filter((one) => isSameStep(one.step, question.target) && inForce(one, question.day))
    .flatMap(({ demands }) => demands)
    .filter((demand) => inForce(demand, question.day) && holdsIn(demand, question.jurisdictions))
    .filter(({ expression }) => !worlds.some((world) => isMet(expression, world)))
    .flatMap(({ key, expression }) =>
      neverMet(expression, [], worlds, question, new Set()).map((found) => ({ requirement: key, ...found })),
    );

const neverMet = (
  expression: Expression,
  path: readonly number[],
  worlds: readonly World[],
  question: RouteQuestion,
  within: ReadonlySet<string>,
): readonly { readonly path: readonly number[]; readonly leaf: Leaf }[] => {
  if (isBranch(expression)) {
    return expression.of.flatMap((child, index) => neverMet(child, [...path, index], worlds, question, within));
  }
  if (expression.kind !== 'STEP') {
    return worlds.some((world) => kleeneVerdict(expression, world.standing) === 'MET')
      ? []
      : [{ path, leaf: expression }];
  }
  const key = keyOfStep(expression);
  if (within.has(key) || worlds.some((world) => isFulfilled(expression, world))) return [];
  const [first] = worlds;
  const demands = first === undefined ? [] : demandsToCome(expression, question, first);
  const found = demands
    .filter((demand) => holdsIn(demand, question.jurisdictions) && inForce(demand, question.day))
    .flatMap((demand) => neverMet(demand.expression, [], worlds, question, new Set([...within, key])));
  return found.length === 0 ? [{ path, leaf: expression }] : found.map(({ leaf }) => ({ path, leaf }));
};
