import type { Route, RouteAction } from '../../../src/domain/assessment/route';
import type { RouteQuestion } from '../../../src/domain/assessment/routes/route-question';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { afterWeeks, daysBetween, monthsLater } from './calendar';
import { possible } from './possible';
import { type Act, compared, makesNeedless, measured, type State } from './row';
import { isInPackage, lengthInWeeks, weeksOf } from './studies';
import { isFulfilled } from './verdicts';

/** A row of actions that leads to the target. */
export interface FoundRow {
  /** What it comes to, what counts most first. */
  readonly measures: readonly number[];
  /** Each action with its months of work. */
  readonly actions: readonly string[];
}

/** More rows than a test waits for. */
export class TooManyRows extends Error {}

/**
 * Every way to a step, by trying every row of actions in turn, the best first, without those that a better one makes
 * needless: an independent model of what `findRoutes` answers. It shares the evaluator with it, what respite there is
 * (`respiteUntil`) and what counts as what day by day (`knowledgeOverTime`, in the question), and nothing else.
 */
export const everyRoute = (question: RouteQuestion, mostRows: number): readonly FoundRow[] => {
  const arrived: { readonly acts: readonly Act[]; readonly measures: readonly number[] }[] = [];
  let rows = 0;
  const goOn = (state: State, acts: readonly Act[]): void => {
    rows += 1;
    if (rows > mostRows) throw new TooManyRows();
    if (isFulfilled(question, question.target, state)) {
      arrived.push({ acts, measures: measured(acts, question.objective) });
      return;
    }
    for (const act of possible(question, state, acts)) goOn(act.state, [...acts, act]);
  };
  goOn({ day: question.day, record: { ...question.record } }, []);
  arrived.sort((one, other) => compared(one.measures, other.measures));
  const kept: typeof arrived = [];
  for (const row of arrived) if (!kept.some((better) => makesNeedless(better.acts, row.acts))) kept.push(row);
  return kept.map(({ acts }) => rowOfActs(acts, question));
};

/** What the found route comes to, measured as the rows are. */
export const rowOf = ({ actions }: Route, question: RouteQuestion): FoundRow => {
  let { day } = question;
  const acts = actions.map((action): Act => {
    const began = day;
    day = lastDayOf(action, began, question);
    return {
      key: keyOf(action),
      months: action.kind === 'WORK' ? action.months : 0,
      state: { day, record: question.record },
      price: priceOf(action, daysBetween(began, day), question),
    };
  });
  return rowOfActs(acts, question);
};

const rowOfActs = (acts: readonly Act[], { objective }: RouteQuestion): FoundRow => ({
  measures: measured(acts, objective),
  actions: acts.map(({ key, months }) => `${key} ${String(months)}`),
});

const lastDayOf = (action: RouteAction, began: IsoDay, question: RouteQuestion): IsoDay => {
  if (action.kind === 'WORK') return monthsLater(began, action.months);
  if (action.kind !== 'STUDY' || action.unknowns.includes('DURATION')) return began;
  const offered = question.opportunities.find(({ slug }) => slug === action.opportunity);
  return afterWeeks(began, lengthInWeeks(question, offered, action.credits?.points) ?? 0);
};

const keyOf = (action: RouteAction): string => {
  const { kind, opportunity, evidence, title, role, competence, assignment, proficiency, form } = action;
  const studied = kind === 'STUDY' ? action.qualification : undefined;
  const [what] = [opportunity, studied, evidence?.[0], title, role, competence, assignment?.level].filter(Boolean);
  return [kind, what, proficiency ?? (kind === 'APPLY' ? form : undefined) ?? ''].join(' ');
};

const priceOf = (
  { kind, opportunity, qualification = '', unknowns, cost, credits }: RouteAction,
  days: number,
  question: RouteQuestion,
): Act['price'] => {
  const isUnknown = (unknown: (typeof unknowns)[number]): number => (unknowns.includes(unknown) ? 1 : 0);
  return {
    unoffered: kind === 'STUDY' && opportunity === undefined && !isInPackage(question, qualification) ? 1 : 0,
    unknownDurations: isUnknown('DURATION'),
    days,
    unknownCosts: isUnknown('COST'),
    kronor: cost ?? 0,
    unknownCredits: isUnknown('CREDITS'),
    weeks: credits === undefined ? 0 : weeksOf(credits.points, credits.unit),
    unknownSeats: isUnknown('SEATS'),
  };
};
