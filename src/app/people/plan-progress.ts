import type { PlacedLadder, PlacedStep } from '../../catalog/placed-ladder';
import type { PersonFile } from '../../domain/person/person-file';
import type { PersonRecord } from '../../domain/person/person-record';
import type { DevelopmentPlan, PlannedAction, PlanStatus, RoutePlanAction } from '../../domain/plan/development-plan';
import { evaluate } from '../../domain/requirement/evaluate/evaluate';
import type { Expression } from '../../domain/requirement/expression';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { assessStep } from './assess-step';
import { circumstancesOf } from './circumstances';
import { presentRoles } from './present-employments';

/** The step that a plan leads to: by the revision in force on the day, else by the newest that has the step. */
export const planTarget = (
  { catalog }: ReadContext,
  { target }: DevelopmentPlan,
  day: IsoDay,
): PlacedStep | undefined => {
  const having = catalog.revisionsOf.of(target.ladder).filter((ladder) => stepIn(ladder, target.step));
  const inForce = having.findLast(({ validFrom }) => validFrom === undefined || validFrom <= day);
  const ladder = inForce ?? having.at(-1);
  return ladder && stepIn(ladder, target.step);
};

const stepIn = ({ steps }: PlacedLadder, slug: string): PlacedStep | undefined =>
  steps.find((step) => step.slug === slug);

/** How far a plan has come: what both have agreed to, and what the evidence says has been reached. */
export const planStatus = (context: ReadContext, plan: DevelopmentPlan, file: PersonFile, day: IsoDay): PlanStatus => {
  if (plan.isCancelled) return 'CANCELLED';
  if (plan.agreedByEmployeeAt === undefined || plan.agreedByManagerAt === undefined) return 'DRAFT';
  const target = planTarget(context, plan, day);
  return target && assessStep(context, file, target, day).verdict === 'MET' ? 'COMPLETED' : 'AGREED';
};

/** True when an action is done: of a route's what the evidence says, of the employee's own what they say. */
export const isActionDone = (context: ReadContext, action: PlannedAction, file: PersonFile, day: IsoDay): boolean => {
  if (action.kind === 'OWN') return action.isDone;
  if (action.action.title !== undefined || (action.action.kind === 'APPLY' && action.action.role !== undefined)) {
    return isEmployedAs(context, action, file, day);
  }
  const demand = demandOf(action);
  if (demand === undefined) return false;
  const circumstances = circumstancesOf(context, file)(day);
  const record = action.action.kind === 'WORK' ? workedSince(circumstances.record, action.since) : circumstances.record;
  return evaluate(demand, { ...circumstances, record }).verdict === 'MET';
};

/** What must be met for an action of a route to be done; undefined where it names nothing that can be met. */
const demandOf = ({ action }: RoutePlanAction): Expression | undefined => {
  if (action.qualification !== undefined) return { kind: 'QUALIFICATION', qualification: action.qualification };
  if (action.competence !== undefined) return { kind: 'COMPETENCE', competence: action.competence, proficiency: 1 };
  if (action.assignment !== undefined) return { kind: 'ASSIGNMENT', ...action.assignment };
  if (action.role !== undefined && action.months !== undefined) {
    return { kind: 'EXPERIENCE', months: action.months, roles: [action.role], weighted: false };
  }
  return undefined;
};

const isEmployedAs = (context: ReadContext, { action }: RoutePlanAction, file: PersonFile, day: IsoDay): boolean => {
  const employments = circumstancesOf(context, file)(day).record.employments;
  return action.title === undefined
    ? action.role !== undefined && presentRoles(context, file, day).has(action.role)
    : employments.some(
        ({ title, from, to, verification }) =>
          verification === 'VERIFIED' && title === action.title && from <= day && (to === undefined || day <= to),
      );
};

/** The record with only what has been worked from the day on: months before the plan were counted when it was made. */
const workedSince = (record: PersonRecord, since: IsoDay): PersonRecord => ({
  ...record,
  employments: record.employments.flatMap((one) => {
    if (one.to !== undefined && one.to < since) return [];
    return [one.from < since ? { ...one, from: since } : one];
  }),
});
