import type { DevelopmentPlan } from '../../src/domain/plan/development-plan';
import { person, plan } from '../support/builders/recorded';
import { describeStores, type TestStores } from '../support/stores';

const MARCH = { instant: '2026-03-01T12:00:00.000Z' };

const full: Partial<DevelopmentPlan> = {
  actions: [
    {
      kind: 'ROUTE',
      action: { kind: 'STUDY', opportunity: 'vux', qualification: 'vard-och-omsorg' },
      since: '2026-03-01',
      due: '2027-06-01',
    },
    { kind: 'ROUTE', action: { kind: 'WORK', role: 'underskoterska', months: 12 }, since: '2026-03-01' },
    { kind: 'OWN', text: 'Läsa på om demens.', isDone: false },
  ],
  isCancelled: true,
  agreedByEmployeeAt: '2026-03-02T12:00:00.000Z',
  agreedByManagerAt: '2026-03-03T12:00:00.000Z',
};

describeStores('The store of development plans', (open) => {
  const withPeople = async (): Promise<TestStores['stores']> => {
    const { stores } = await open();
    await stores.people.savePeople([person('a1'), person('a2')], MARCH);
    return stores;
  };

  it('has no plan at first', async () => {
    const { plans } = await withPeople();

    expect(await plans.plansOf(['id-of-a1'])).toEqual([]);
    expect(await plans.plansOf([])).toEqual([]);
    expect(await plans.find('plan-of-id-of-a1')).toBeUndefined();
    expect(await plans.versionsOf('plan-of-id-of-a1')).toEqual([]);
  });

  it('keeps every version as it was saved, and gives the newest of each', async () => {
    const { plans } = await withPeople();
    const first = plan('id-of-a1', full);
    const second = plan('id-of-a1', { version: 2 });
    const other = plan('id-of-a2');
    for (const version of [first, other, second]) await plans.save(version);

    expect(await plans.versionsOf(first.id)).toEqual([first, second]);
    expect(await plans.find(first.id)).toEqual(second);
    const newest = await plans.plansOf(['id-of-a2', 'id-of-a1', 'id-of-a1', 'nobody']);
    expect(newest).toHaveLength(2);
    expect(newest).toEqual(expect.arrayContaining([second, other]));
    expect(await plans.plansOf(['id-of-a2'])).toEqual([other]);
  });

  it('refuses a version twice, a second plan of a person, and a plan of nobody', async () => {
    const { plans } = await withPeople();
    const first = plan('id-of-a1', full);
    await plans.save(first);

    await expect(plans.save(plan('id-of-a1'))).rejects.toThrow();
    await expect(plans.save(plan('id-of-a1', { id: 'another' }))).rejects.toThrow();
    await expect(plans.save(plan('nobody'))).rejects.toThrow();

    expect(await plans.versionsOf(first.id)).toEqual([first]);
    expect(await plans.plansOf(['id-of-a1', 'nobody'])).toEqual([first]);
  });

  it('says who has agreed to a version in the place of what was said before, and changes nothing else', async () => {
    const { plans } = await withPeople();
    const agreedAt = '2026-05-01T12:00:00.000Z';
    const [first, second] = [plan('id-of-a1'), plan('id-of-a1', { version: 2 })];
    for (const version of [first, second]) await plans.save(version);

    await plans.saveAgreement({ ...second, ...full, agreedByManagerAt: agreedAt });
    expect(await plans.versionsOf(first.id)).toEqual([
      first,
      { ...second, agreedByEmployeeAt: full.agreedByEmployeeAt, agreedByManagerAt: agreedAt },
    ]);

    await plans.saveAgreement({ ...second, agreedByEmployeeAt: agreedAt });
    expect(await plans.find(first.id)).toEqual({ ...second, agreedByEmployeeAt: agreedAt });

    await plans.saveAgreement({ ...second, version: 3 });
    expect(await plans.versionsOf(first.id)).toHaveLength(2);
  });
});
