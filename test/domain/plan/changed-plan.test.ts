import fc from 'fast-check';
import { changedPlan } from '../../../src/domain/plan/changed-plan';
import type { DevelopmentPlan, OwnPlanAction, PlannedAction } from '../../../src/domain/plan/development-plan';

const AGREEMENTS = {
  agreedByEmployeeAt: '2026-03-02T12:00:00.000Z',
  agreedByManagerAt: '2026-03-03T12:00:00.000Z',
};
const NOW = { today: '2026-11-22', at: '2026-11-22T12:00:00.000Z' } as const;

const route: PlannedAction = {
  kind: 'ROUTE',
  action: { kind: 'STUDY', qualification: 'pedagogiskt-arbete' },
  since: '2026-03-01',
};
const own = fc.record({
  kind: fc.constant('OWN' as const),
  text: fc.constantFrom('Läsa på', 'Gå bredvid'),
  isDone: fc.boolean(),
  due: fc.constantFrom('2027-01-01' as const, '2027-06-30' as const),
});
const actionsOfPlan = fc.array(fc.oneof(own, fc.constant(route)), { maxLength: 4 });
const planOf = (actions: readonly PlannedAction[]): DevelopmentPlan => ({
  id: 'plan',
  person: 'adam',
  version: 4,
  target: { ladder: 'trappa', step: 'steg' },
  actions,
  isCancelled: false,
  savedAt: '2026-03-01T12:00:00.000Z',
});
const agreedPlan = (actions: readonly PlannedAction[]): DevelopmentPlan => ({ ...planOf(actions), ...AGREEMENTS });
const agreementsTo = ({ agreedByEmployeeAt, agreedByManagerAt }: DevelopmentPlan) => ({
  agreedByEmployeeAt,
  agreedByManagerAt,
});
const ticked = (actions: readonly PlannedAction[], done: readonly boolean[]): readonly PlannedAction[] =>
  actions.map((action, index) => (action.kind === 'OWN' ? { ...action, isDone: done[index] ?? false } : action));
const doneOf = (actions: readonly PlannedAction[]) => actions.map((action) => action.kind === 'OWN' && action.isDone);
const changedTo = (before: DevelopmentPlan, actions: readonly PlannedAction[]) =>
  changedPlan(before, { content: { target: before.target, actions } }, NOW);

describe('a plan that both have agreed to', () => {
  it('stays agreed in its next version where nothing but what is done differs, whoever has agreed', () => {
    const done = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(actionsOfPlan, done, fc.constantFrom(AGREEMENTS, {}), (actions, isDone, agreements) => {
        const before = { ...planOf(actions), ...agreements };
        const after = changedTo(before, ticked(actions, isDone));
        const isChanged = String(doneOf(actions)) !== String(doneOf(after.actions));
        expect(after.version).toBe(isChanged ? 5 : 4);
        expect(after.savedAt).toBe(isChanged ? NOW.at : before.savedAt);
        expect(agreementsTo(after)).toEqual(agreementsTo(before));
      }),
    );
  });

  it('is agreed to anew where it asks for anything else, or in another order, or by other days', () => {
    const asked = (actions: readonly PlannedAction[]) =>
      actions.map((action) => (action.kind === 'OWN' ? `${action.text} ${action.due ?? ''}` : 'studera')).join();
    fc.assert(
      fc.property(actionsOfPlan, actionsOfPlan, (before, after) => {
        const changed = changedTo(agreedPlan(before), after);
        expect(agreementsTo(changed)).toEqual(asked(before) === asked(after) ? AGREEMENTS : {});
      }),
    );
  });

  it('is agreed to anew where it leads elsewhere, is given up, or is taken up again as something is ticked off', () => {
    const action: OwnPlanAction = { kind: 'OWN', text: 'Läsa på', isDone: false };
    const before = agreedPlan([action]);
    const elsewhere = { target: { ladder: 'trappa', step: 'annat' }, actions: [action] };
    expect(agreementsTo(changedPlan(before, { content: elsewhere }, NOW))).toEqual({});
    const cancelled = changedPlan(before, { cancel: true }, NOW);
    expect(agreementsTo(cancelled)).toEqual({});
    const resumed = changedTo({ ...before, isCancelled: true }, [{ ...action, isDone: true }]);
    expect([resumed.isCancelled, agreementsTo(resumed)]).toEqual([false, {}]);
  });
});
