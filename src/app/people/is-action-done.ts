import type { PersonFile } from '../../domain/person/person-file';
import type { PersonRecord } from '../../domain/person/person-record';
import type { PlannedAction, PlannedRouteAction, RoutePlanAction } from '../../domain/plan/development-plan';
import { evaluate } from '../../domain/requirement/evaluate/evaluate';
import { covers } from '../../domain/requirement/evaluate/standing';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { circumstancesOf } from './circumstances';
import { demandOfAction } from './demand-of-action';

/**
 * True when an action is done on the day: of a route's what the evidence says, of the employee's own what they say. A
 * claim makes nothing done before it is verified.
 */
export const isActionDone = (context: ReadContext, action: PlannedAction, file: PersonFile, day: IsoDay): boolean =>
  action.kind === 'OWN' ? action.isDone : isRouteActionDone(context, action, file, day);

const isRouteActionDone = (
  context: ReadContext,
  { action, since }: RoutePlanAction,
  file: PersonFile,
  day: IsoDay,
): boolean => {
  const { kind, evidence = [] } = action;
  if (kind === 'OBTAIN_EVIDENCE' && evidence.length > 0) return isVerified(file, evidence);
  const circumstances = circumstancesOf(context, file)(day);
  const demand = demandOfAction(context, action);
  if (demand === undefined) return kind === 'APPLY' && isEmployed(circumstances.record, action, day);
  const record = kind === 'WORK' ? workedSince(circumstances.record, since) : circumstances.record;
  return evaluate(demand, { ...circumstances, record }).verdict === 'MET';
};

/** True when all that the ids name is recorded and verified. */
const isVerified = ({ evidence, employments }: PersonFile, ids: readonly string[]): boolean =>
  ids.every((wanted) =>
    [...evidence, ...employments].some(({ id, verification }) => id === wanted && verification === 'VERIFIED'),
  );

/** True when the person has such a post: by its title, else by its role, and in the form; what is not named may be any. */
const isEmployed = ({ employments }: PersonRecord, { title, role, form }: PlannedRouteAction, day: IsoDay): boolean =>
  (title ?? role ?? form) !== undefined &&
  employments.some(
    (one) =>
      one.verification === 'VERIFIED' &&
      covers(one, day) &&
      (title === undefined ? role === undefined || one.role === role : one.title === title) &&
      (form === undefined || one.form === form),
  );

/** The record with only what has been worked from the day on: months before the plan were counted when it was made. */
const workedSince = (record: PersonRecord, since: IsoDay): PersonRecord => ({
  ...record,
  employments: record.employments.flatMap((one) => {
    if (one.to !== undefined && one.to < since) return [];
    return [one.from < since ? { ...one, from: since } : one];
  }),
});
