import { retainPeople } from '../../../src/app/people-work/retain-people';
import type { Stores } from '../../../src/app/ports/unit-of-work';
import { asking, openPersonnelOffice, type PersonnelOffice } from '../../support/personnel-office';

const DAYS = 365;
/** The day on which it is 365 days since. */
const JUST_OUT = '2025-06-01';

const kept = async ({ database }: PersonnelOffice, ...ids: readonly string[]): Promise<readonly string[]> =>
  (await database.stores.people.findByIds(ids)).map(({ externalId }) => externalId).sort();

describe('the retention of people', () => {
  it('erases those whose last employment ended so many days ago, and nobody whose has not', async () => {
    const office = openPersonnelOffice('2026-06-01');
    const people = [
      await office.employ('out-1', [{ to: JUST_OUT }]),
      await office.employ('in-1', [{ to: '2025-06-02' }]),
      await office.employ('in-2', [{ to: '2010-01-01' }, {}]),
      await office.employ('out-2', [{ to: '2010-01-01' }, { from: '2011-01-01', to: '2012-01-01' }]),
      await office.employ('out-3', []),
    ];
    const outcome = await retainPeople(office.as(asking.operator), { days: DAYS });
    expect(outcome).toEqual({ value: { people: 3, left: [] } });
    expect(await kept(office, ...people.map(({ id }) => id))).toEqual(['in-1', 'in-2']);
  });

  it('leaves an event for each of them, and shreds once', async () => {
    const office = openPersonnelOffice();
    const gone = [await office.employ('out-1', [{ to: JUST_OUT }]), await office.employ('out-2', [{ to: JUST_OUT }])];
    await retainPeople(office.as(asking.operator), { days: DAYS });
    const { events } = await office.database.stores.audit.list({ actions: ['ERASE_PERSON'] }, 10);
    expect(events.map(({ subject }) => subject.key).sort()).toEqual(gone.map(({ id }) => id));
    expect(events[0]?.actor).toEqual({ kind: 'OPERATOR', subject: 'operator' });
    expect(office.timesShredded()).toBe(1);
  });

  it('does not shred where nobody was erased', async () => {
    const office = openPersonnelOffice();
    await office.employ('in-1', [{}]);
    expect(await retainPeople(office.as(asking.operator), { days: DAYS })).toEqual({ value: { people: 0, left: [] } });
    expect(office.timesShredded()).toBe(0);
  });

  it('erases nobody when it is only tried, and tells how many it would be', async () => {
    const office = openPersonnelOffice();
    const { id } = await office.employ('out-1', [{ to: JUST_OUT }]);
    const outcome = await retainPeople(office.as(asking.operator), { days: DAYS, dryRun: true });
    expect(outcome).toEqual({ value: { people: 1, left: [] } });
    expect(await kept(office, id)).toEqual(['out-1']);
    expect(office.timesShredded()).toBe(0);
  });

  describe('of more people than one batch', () => {
    const startWith = async (count: number) => {
      const office = openPersonnelOffice();
      for (let number = 0; number < count; number += 1) await office.employ(`out-${number}`, [{ to: JUST_OUT }]);
      return office;
    };

    it('erases them all', async () => {
      const office = await startWith(230);
      expect(await retainPeople(office.as(asking.operator), { days: DAYS })).toMatchObject({ value: { people: 230 } });
    });

    it('ends between two batches when it is told to, and shreds what it has erased', async () => {
      const office = await startWith(230);
      const stopping = new AbortController();
      const context = office.as(asking.operator);
      const write: typeof context.unitOfWork.write = async (work) => {
        stopping.abort();
        return office.database.write(work);
      };
      const outcome = await retainPeople(
        { ...context, unitOfWork: { write } },
        { days: DAYS, signal: stopping.signal },
      );
      expect(outcome).toMatchObject({ value: { people: 100 } });
      expect(office.timesShredded()).toBe(1);
    });

    it('shreds what it has erased also when a later batch fails', async () => {
      const office = await startWith(230);
      const context = office.as(asking.operator);
      let units = 0;
      const write = async <Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> => {
        units += 1;
        if (units === 2) throw new Error('The database is not reachable.');
        return office.database.write(work);
      };
      const retention = retainPeople({ ...context, unitOfWork: { write } }, { days: DAYS });
      await expect(retention).rejects.toThrow('not reachable');
      expect(office.timesShredded()).toBe(1);
    });
  });
});
