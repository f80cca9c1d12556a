import type { IsoDay } from '../../../src/domain/time/iso-day';
import type { OwnPlanAction, PlannedAction } from '../../../src/domain/plan/development-plan';
import { type ComparedPlan, planDifferences } from '../../../src/domain/plan/plan-differences';

const own = (text: string, rest: Partial<OwnPlanAction> = {}): OwnPlanAction => ({
  kind: 'OWN',
  text,
  isDone: false,
  ...rest,
});
const study = (due?: IsoDay): PlannedAction => ({
  kind: 'ROUTE',
  action: { kind: 'STUDY', qualification: 'pedagogiskt-arbete' },
  since: '2026-01-01',
  ...(due !== undefined && { due }),
});
const plan = (...actions: readonly PlannedAction[]): ComparedPlan => ({
  target: { ladder: 'trappa', step: 'steg' },
  actions,
  isCancelled: false,
});
const kinds = (before: ComparedPlan, after: ComparedPlan) => planDifferences(before, after).map(({ kind }) => kind);

describe('two versions of a plan', () => {
  it('that say the same differ in nothing', () => {
    expect(planDifferences(plan(study(), own('a')), plan(study(), own('a')))).toEqual([]);
  });

  it('differ by what was added and removed, and not by the order that this gives', () => {
    expect(planDifferences(plan(own('a'), study()), plan(study(), own('b')))).toEqual([
      { kind: 'ACTION_REMOVED', action: own('a') },
      { kind: 'ACTION_ADDED', action: own('b') },
    ]);
  });

  it('differ by the day and by what is said to be done', () => {
    expect(planDifferences(plan(study('2026-05-01'), own('a')), plan(study(), own('a', { isDone: true })))).toEqual([
      { kind: 'DUE_CHANGED', action: study() },
      { kind: 'DONE_CHANGED', action: own('a', { isDone: true }) },
    ]);
  });

  it('differ by the order of what is in both', () => {
    expect(kinds(plan(own('a'), study()), plan(study(), own('a')))).toEqual(['ORDER_CHANGED']);
  });

  it('take two of the same as two', () => {
    expect(kinds(plan(own('a'), own('a')), plan(own('a')))).toEqual(['ACTION_REMOVED']);
  });

  it('differ by the step, and by having been given up or taken up again', () => {
    const elsewhere = { ...plan(), target: { ladder: 'trappa', step: 'annat' }, isCancelled: true };
    expect(kinds(plan(), elsewhere)).toEqual(['CANCELLED', 'TARGET_CHANGED']);
    expect(kinds(elsewhere, plan())).toEqual(['RESUMED', 'TARGET_CHANGED']);
  });
});
