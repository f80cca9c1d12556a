import { respiteUntil } from '../../../src/domain/assessment/respite-until';
import type { RouteQuestion, RouteStep } from '../../../src/domain/assessment/routes/route-question';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import { evaluate } from '../../../src/domain/requirement/evaluate/evaluate';
import type { Expression, Leaf, StepLeaf } from '../../../src/domain/requirement/expression';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import type { State } from './row';

export type Demanded = Pick<Requirement, 'expression' | 'validFrom' | 'validTo' | 'jurisdiction'>;

interface Dated {
  readonly validFrom?: IsoDay;
  readonly validTo?: IsoDay;
}

export const holdsOn = ({ validFrom = '0001-01-01', validTo = '9999-12-31' }: Dated, day: IsoDay): boolean =>
  validFrom <= day && day <= validTo;

export const notOver = ({ validTo = '9999-12-31' }: Dated, day: IsoDay): boolean => day <= validTo;

export const isHere = (question: RouteQuestion, { jurisdiction }: Pick<Demanded, 'jurisdiction'>): boolean =>
  jurisdiction === undefined || question.jurisdictions.has(jurisdiction);

/** Judged once of each demand and record: a record stands for one day, since every action makes a new one. */
const judged = new WeakMap<PersonRecord, Map<Expression | string, boolean>>();

const once = ({ record }: State, what: Expression | string, judge: () => boolean): boolean => {
  const known = judged.get(record) ?? new Map<Expression | string, boolean>();
  judged.set(record, known);
  const verdict = known.get(what) ?? judge();
  known.set(what, verdict);
  return verdict;
};

export const isMet = (question: RouteQuestion, expression: Expression, state: State): boolean =>
  once(state, expression, () => {
    const knowledge = question.knowledge.on(state.day);
    const stepDemand = (leaf: StepLeaf) => demandOf(question, leaf, state);
    return evaluate(expression, { record: state.record, knowledge, stepDemand }).verdict === 'MET';
  });

export const isFulfilled = (question: RouteQuestion, leaf: StepLeaf, state: State): boolean =>
  once(state, nameOf(leaf), () => {
    const demand = demandOf(question, leaf, state);
    return demand !== undefined && isMet(question, demand, state);
  });

const nameOf = ({ ladder, step }: StepLeaf): string => `${ladder}/${step}`;

const revisionsOf = ({ steps }: RouteQuestion, leaf: StepLeaf): readonly RouteStep[] =>
  steps.filter(({ step }) => nameOf(step) === nameOf(leaf));

const demandOf = (question: RouteQuestion, leaf: StepLeaf, { day, record }: State): Expression | undefined => {
  const now = revisionsOf(question, leaf).find((one) => holdsOn(one, day));
  if (now === undefined) return undefined;
  const ground = { employments: record.employments, role: now.role };
  const due = now.demands
    .filter((demand) => holdsOn(demand, day) && isHere(question, demand))
    .filter(({ respite }) => respite === undefined || respiteUntil(respite, ground, day) === undefined);
  return { kind: 'ALL_OF', of: due.map(({ expression }) => expression) };
};

/** All that the step demands on the day or later. */
export const demandsOfStep = (question: RouteQuestion, leaf: StepLeaf, day: IsoDay): readonly Demanded[] =>
  revisionsOf(question, leaf)
    .filter((one) => notOver(one, day))
    .flatMap(({ demands }) => demands);

/** The leaves that are lacking for the demands, also through steps. */
export const lacking = (
  question: RouteQuestion,
  demands: readonly Demanded[],
  state: State,
  passed: readonly string[] = [],
): readonly Leaf[] =>
  demands
    .filter((demand) => notOver(demand, state.day) && isHere(question, demand))
    .flatMap(({ expression }) => {
      const met = isMet(question, expression, state);
      return leavesIn(expression).flatMap((leaf): readonly Leaf[] => {
        if (leaf.kind !== 'STEP') return met || isMet(question, leaf, state) ? [] : [leaf];
        const name = nameOf(leaf);
        if (passed.includes(name)) return [];
        return lacking(question, demandsOfStep(question, leaf, state.day), state, [...passed, name]);
      });
    });

const leavesIn = (expression: Expression): readonly Leaf[] =>
  'of' in expression ? expression.of.flatMap(leavesIn) : [expression];
