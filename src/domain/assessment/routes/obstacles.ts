import type { FactLeaf } from '../../requirement/evaluate/leaf';
import { scopeOf } from '../../requirement/experience-scope';
import { type Expression, isBranch } from '../../requirement/expression';
import { inForce } from '../../time/validity';
import type { RouteObstacle } from '../route';
import { type Ground, isBlocked } from './landmarks';
import { optionsIn } from './options';
import { postsOn } from './posts';
import type { RouteQuestion, RouteStep } from './route-question';
import { supplyOf } from './supply';
import { waysToLeaf } from './ways-to-leaf';
import { holdsIn, isLeafMet, isMet, isSameStep, keyOfStep, worldOn } from './world';

/**
 * What stands in the way of the target: of each demand on the day that is not met, the leaves that no action can make
 * met. None where each could be met by itself but not all of them on one day.
 */
export const obstaclesTo = (question: RouteQuestion): readonly RouteObstacle[] => {
  const { target, record, day } = question;
  const world = worldOn(question, day, record);
  const waysTo = waysToLeaf(question, optionsIn(question, supplyOf(question)));
  const ground: Ground = { question, world, keys: new Set(), waysTo };
  return stepsOnDay(target, question)
    .flatMap((step) => demandsOnDay(step, question))
    .flatMap(({ key, expression }) =>
      blockedIn(expression, [], ground, new Set([keyOfStep(target)])).map((found) => ({ requirement: key, ...found })),
    );
};

const stepsOnDay = (step: RouteQuestion['target'], { steps, day }: RouteQuestion): readonly RouteStep[] =>
  steps.filter((one) => isSameStep(one.step, step) && inForce(one, day));

const demandsOnDay = ({ demands }: RouteStep, { day, jurisdictions }: RouteQuestion): RouteStep['demands'] =>
  demands.filter((demand) => inForce(demand, day) && holdsIn(demand, jurisdictions));

type Blocked = Pick<RouteObstacle, 'path' | 'leaf'>;

const blockedIn = (
  expression: Expression,
  path: readonly number[],
  ground: Ground,
  within: ReadonlySet<string>,
): readonly Blocked[] => {
  const { question, world } = ground;
  if (isMet(expression, world)) return [];
  if (isBranch(expression)) {
    return expression.of.flatMap((child, index) => blockedIn(child, [...path, index], ground, within));
  }
  if (expression.kind !== 'STEP') return isOutOfReach(expression, ground) ? [{ path, leaf: expression }] : [];
  const key = keyOfStep(expression);
  const steps = stepsOnDay(expression, question);
  if (within.has(key) || steps.length === 0) return [{ path, leaf: expression }];
  return steps
    .flatMap((step) => demandsOnDay(step, question))
    .flatMap((demand) => blockedIn(demand.expression, [], ground, new Set([...within, key])))
    .map(({ leaf }) => ({ path, leaf }));
};

const isOutOfReach = (leaf: FactLeaf, ground: Ground): boolean => {
  const { question, world } = ground;
  if (isLeafMet(leaf, world)) return false;
  if (leaf.kind !== 'EXPERIENCE') return isBlocked(leaf, ground);
  const scope = scopeOf(leaf, world.circumstances.knowledge);
  const roles = [
    ...postsOn(world.record.employments, world.day).map(({ role }) => role),
    ...question.steps.filter(({ isPassable }) => isPassable).map(({ role }) => role),
  ];
  return !roles.some((role) => role !== undefined && scope.has(role));
};
