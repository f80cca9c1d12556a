import { planOfRoute } from '../../../src/web/plan/plan-of-route';
import { shownAction, shownOpportunity } from '../support/plans';

const study = { ...shownAction('', { opportunity: shownOpportunity('pabyggnad') }), kind: 'STUDY' } as const;
const route = { person: 'adam', target: 'barnskotare', actions: [study], idempotencyKey: 'once' };

describe('a route that is made the plan', () => {
  it('is a first plan where there is none', () => {
    expect(planOfRoute({ ...route, plan: null })).toEqual({
      person: 'adam',
      idempotencyKey: 'once',
      expectedVersion: 0,
      content: { target: 'barnskotare', actions: [{ route: { kind: 'STUDY', opportunity: 'pabyggnad' } }] },
    });
  });

  it('takes the place of the earlier route in the next version, and keeps own words', () => {
    const plan = {
      version: 3,
      actions: [shownAction('Arbeta', { kind: 'WORK', months: 6 }), shownAction('Gå bredvid', { done: true })],
    };
    expect(planOfRoute({ ...route, plan })).toMatchObject({
      expectedVersion: 3,
      content: {
        actions: [{ route: { kind: 'STUDY', opportunity: 'pabyggnad' } }, { own: { text: 'Gå bredvid', done: true } }],
      },
    });
  });
});
