import type { PersonRecord } from '../../person/person-record';
import type { Circumstances } from '../../requirement/evaluate/circumstances';
import { evaluate } from '../../requirement/evaluate/evaluate';
import { kleeneVerdict } from '../../requirement/evaluate/kleene';
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
}

/** The world of a record on a day. */
export const worldOn = (question: RouteQuestion, day: IsoDay, record: PersonRecord): World => {
  const demands = new Map<string, AllOf | undefined>();
  const circumstances: Circumstances = {
    record,
    knowledge: question.knowledgeOn(day),
    stepDemand: (leaf) => {
      const key = keyOfStep(leaf);
      if (!demands.has(key)) demands.set(key, demandOf(question, leaf, day, record));
      return demands.get(key);
    },
  };
  return { day, record, circumstances, standing: standingIn(circumstances) };
};

/** The step as `ladder/step`. */
export const keyOfStep = ({ ladder, step }: StepLeaf): string => `${ladder}/${step}`;

/** What the step demands of the person on the day, what is under respite left out; undefined when it is not known. */
const demandOf = (
  { steps, jurisdictions }: RouteQuestion,
  leaf: StepLeaf,
  day: IsoDay,
  record: PersonRecord,
): AllOf | undefined => {
  const step = steps.find((one) => isSameStep(one.step, leaf) && inForce(one, day));
  return (
    step && {
      kind: 'ALL_OF',
      of: step.demands
        .filter((demand) => inForce(demand, day) && holdsIn(demand, jurisdictions) && isDue(demand, step, day, record))
        .map(({ expression }) => expression),
    }
  );
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
export const isMet = (expression: Expression, { circumstances, standing }: World): boolean => {
  if (kleeneVerdict(expression, standing) === 'MET') return true;
  const isOpen = openDetails(leavesUnder(expression, standing), standing).length > 0;
  return isOpen && evaluate(expression, circumstances).verdict === 'MET';
};

/** True when the step is fulfilled. */
export const isFulfilled = (step: StepLeaf, world: World): boolean => {
  const demand = world.circumstances.stepDemand(step);
  return demand !== undefined && isMet(demand, world);
};
