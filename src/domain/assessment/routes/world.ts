import type { PersonRecord } from '../../person/person-record';
import type { Circumstances } from '../../requirement/evaluate/circumstances';
import { evaluate } from '../../requirement/evaluate/evaluate';
import { type FactLeaf, findLeaf } from '../../requirement/evaluate/leaf';
import { leavesUnder } from '../../requirement/evaluate/leaves';
import { openDetails } from '../../requirement/evaluate/open-details';
import { type Standing, standingIn } from '../../requirement/evaluate/standing';
import type { AllOf, Expression, StepLeaf } from '../../requirement/expression';
import type { IsoDay } from '../../time/iso-day';
import { inForce } from '../../time/validity';
import { respiteUntil } from '../respite-until';
import type { RouteDemand, RouteQuestion, RouteStep } from './route-question';

/** Where a person has come on a day: what is recorded, and what would be once the actions so far are done. */
export interface World {
  readonly day: IsoDay;
  readonly record: PersonRecord;
  readonly circumstances: Circumstances;
  readonly standing: Standing;
  /** What has been found out of demands and of leaves: whether they are met. */
  readonly met: Map<Expression, boolean>;
  readonly leaves: Map<FactLeaf, boolean>;
}

/** The world of a record on a day. */
export const worldOn = (question: RouteQuestion, day: IsoDay, record: PersonRecord): World => {
  const demands = new Map<string, AllOf | undefined>();
  const circumstances: Circumstances = {
    record,
    knowledge: question.knowledge.on(day),
    stepDemand: (leaf) => {
      const key = keyOfStep(leaf);
      if (!demands.has(key)) demands.set(key, demandOf(question, leaf, day, record));
      return demands.get(key);
    },
  };
  return { day, record, circumstances, standing: standingIn(circumstances), met: new Map(), leaves: new Map() };
};

/** The step as `ladder/step`. */
export const keyOfStep = ({ ladder, step }: StepLeaf): string => `${ladder}/${step}`;

/**
 * What the step demands of the person on the day, what is under respite left out; undefined when it is not known. Of the
 * target it is what is known.
 */
const demandOf = (
  { steps, jurisdictions, target }: RouteQuestion,
  leaf: StepLeaf,
  day: IsoDay,
  record: PersonRecord,
): AllOf | undefined => {
  const step = steps.find((one) => isSameStep(one.step, leaf) && inForce(one, day));
  if (step === undefined || (step.demandsUnknown && !isSameStep(leaf, target))) return undefined;
  return {
    kind: 'ALL_OF',
    of: step.demands
      .filter((demand) => inForce(demand, day) && holdsIn(demand, jurisdictions) && isDue(demand, step, day, record))
      .map(({ expression }) => expression),
  };
};

/** True when both are the same step of the same ladder. */
export const isSameStep = (one: StepLeaf, other: StepLeaf): boolean =>
  one.step === other.step && one.ladder === other.ladder;

/** True when the demand holds where the person works. */
export const holdsIn = (
  { jurisdiction }: Pick<RouteDemand, 'jurisdiction'>,
  jurisdictions: ReadonlySet<string>,
): boolean => jurisdiction === undefined || jurisdictions.has(jurisdiction);

const isDue = ({ respite }: RouteDemand, { role }: RouteStep, day: IsoDay, { employments }: PersonRecord): boolean =>
  respite === undefined || respiteUntil(respite, { employments, role }, day) === undefined;

/** True when the demand is MET as `evaluate` has it, which is asked only where the leaves leave it open. */
export const isMet = (expression: Expression, world: World): boolean =>
  remembered(world.met, expression, () => {
    if (isMetByLeaves(expression, world, noSteps)) return true;
    const { circumstances, standing } = world;
    const isOpen = openDetails(leavesUnder(expression, standing), standing).length > 0;
    return isOpen && evaluate(expression, circumstances).verdict === 'MET';
  });

const noSteps: ReadonlySet<string> = new Set();

/** MET by Kleene's strong logic, as `kleeneVerdict` has it: what is met depends on nothing but what is met. */
const isMetByLeaves = (expression: Expression, world: World, within: ReadonlySet<string>): boolean => {
  switch (expression.kind) {
    case 'ALL_OF':
      return expression.of.every((child) => isMetByLeaves(child, world, within));
    case 'ANY_OF':
      return expression.of.some((child) => isMetByLeaves(child, world, within));
    case 'AT_LEAST':
      return expression.of.filter((child) => isMetByLeaves(child, world, within)).length >= expression.threshold;
    case 'STEP': {
      const key = keyOfStep(expression);
      const demand = within.has(key) ? undefined : world.circumstances.stepDemand(expression);
      return demand !== undefined && isMetByLeaves(demand, world, new Set([...within, key]));
    }
    default:
      return isLeafMet(expression, world);
  }
};

/** True when the leaf is MET by itself. */
export const isLeafMet = (leaf: FactLeaf, { leaves, standing }: World): boolean =>
  remembered(leaves, leaf, () => findLeaf(leaf, standing).verdict === 'MET');

const remembered = <Key>(memory: Map<Key, boolean>, key: Key, find: () => boolean): boolean => {
  const known = memory.get(key) ?? find();
  memory.set(key, known);
  return known;
};

/** True when the step is fulfilled. */
export const isFulfilled = (step: StepLeaf, world: World): boolean => {
  const demand = world.circumstances.stepDemand(step);
  return demand !== undefined && isMet(demand, world);
};
