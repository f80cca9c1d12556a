import type { PeopleStore } from '../../src/app/ports/people-store';
import { assignment, paper } from '../support/builders/person';
import { employmentOf, person, plan } from '../support/builders/recorded';
import { describeStores } from '../support/stores';

const MARCH = { instant: '2026-03-01T12:00:00.000Z', importedIn: 'march' };
const APRIL = { instant: '2026-04-01T12:00:00.000Z', importedIn: 'april' };
const ONE_BY_ONE = { instant: '2026-03-01T12:00:00.000Z' };

describeStores('The store of people, asked to delete what an import left out,', (open) => {
  const openPeople = async (): Promise<PeopleStore> => (await open()).stores.people;

  it('deletes the facts that an earlier one told of, and the people of whom nothing is left', async () => {
    const people = await openPeople();
    const everybody = ['a1', 'a2', 'a3', 'a4'].map((id) => person(id));
    await people.savePeople(everybody, MARCH);
    await people.saveFacts('employments', [
      employmentOf('id-of-a1', {}, 'march'),
      employmentOf('id-of-a2', {}, 'march'),
      employmentOf('id-of-a4', {}, 'march'),
    ]);
    await people.saveFacts('evidence', [{ person: 'id-of-a2', fact: paper('x'), importedIn: 'march' }]);
    await people.saveFacts('assignments', [
      { person: 'id-of-a1', fact: assignment('levla', 'c'), importedIn: 'march' },
      { person: 'id-of-a4', fact: assignment('levla', 'd') },
    ]);

    await people.savePeople([person('a1')], APRIL);
    await people.markImported('employments', ['employment-of-id-of-a1', 'unknown'], 'april');

    expect(await people.deleteMissing('1480', 'april')).toEqual({
      people: 2,
      employments: 2,
      evidence: 1,
      assignments: 1,
    });
    const left = await people.list({ organization: '1480' }, 10);
    expect(left.people).toEqual([person('a1'), person('a4')]);
    expect(await people.factsOf(everybody.map(({ id }) => id))).toEqual({
      employments: [employmentOf('id-of-a1', {}, 'april')],
      evidence: [],
      assignments: [{ person: 'id-of-a4', fact: assignment('levla', 'd') }],
    });
    expect(await people.deleteMissing('1480', 'april')).toEqual({
      people: 0,
      employments: 0,
      evidence: 0,
      assignments: 0,
    });
  });

  it('leaves those whom no import has told of, those with a plan, and those of others', async () => {
    const { people, plans } = (await open()).stores;
    const elsewhere = person('b1', { organization: '1280' });
    await people.savePeople([person('a1')], ONE_BY_ONE);
    await people.savePeople([person('a2'), elsewhere], MARCH);
    await people.saveFacts('employments', [employmentOf(elsewhere.id, { organization: '1480' }, 'march')]);
    await plans.save(plan('id-of-a2'));

    const deleted = await people.deleteMissing('1480', 'april');

    expect(deleted).toEqual({ people: 0, employments: 0, evidence: 0, assignments: 0 });
    expect((await people.list({ organization: '1480' }, 10)).totalCount).toBe(2);
    expect((await people.factsOf([elsewhere.id])).employments).toHaveLength(1);
  });

  it('still knows that an import has told of a person who was later saved without one', async () => {
    const people = await openPeople();
    await people.savePeople([person('a1')], MARCH);
    await people.savePeople([person('a1', { unit: 'u1' })], ONE_BY_ONE);

    expect((await people.deleteMissing('1480', 'april')).people).toBe(1);
  });
});

describeStores('The store of people, asked to erase,', (open) => {
  it('erases people with all that is theirs and what was answered to them, and nobody else', async () => {
    const { people, plans, idempotency } = (await open()).stores;
    const [one, two] = [person('a1'), person('a2')];
    await people.savePeople([one, two], MARCH);
    for (const { id } of [one, two]) {
      await people.saveFacts('employments', [employmentOf(id)]);
      await people.saveFacts('evidence', [{ person: id, fact: paper('x', { id: `paper-of-${id}` }) }]);
      await people.saveFacts('assignments', [
        { person: id, fact: assignment('l', 'c', { id: `assignment-of-${id}` }) },
      ]);
      await plans.save(plan(id));
      await plans.save(plan(id, { version: 2 }));
      await idempotency.remember(id, 'RECORD_EVIDENCE', 'key', { inputHash: 'f', result: 1 }, MARCH.instant);
    }

    await people.erase([one.id, 'nobody']);

    expect(await people.findByIds([one.id, two.id])).toEqual([two]);
    const facts = await people.factsOf([one.id, two.id]);
    expect(Object.values(facts).map((list) => list.map(({ person }) => person))).toEqual([
      [two.id],
      [two.id],
      [two.id],
    ]);
    expect(await plans.versionsOf(`plan-of-${one.id}`)).toEqual([]);
    expect(await plans.versionsOf(`plan-of-${two.id}`)).toHaveLength(2);
    expect(await idempotency.find(one.id, 'RECORD_EVIDENCE', 'key')).toBeUndefined();
    expect(await idempotency.find(two.id, 'RECORD_EVIDENCE', 'key')).toBeDefined();
  });

  it('forgets what was answered to others about those who are gone, and nothing else', async () => {
    const { people, idempotency } = (await open()).stores;
    const [erased, left, missing] = [person('a1'), person('a11'), person('a2')];
    await people.savePeople([erased, left], ONE_BY_ONE);
    await people.savePeople([missing], MARCH);
    const about = (id: string) => ({ inputHash: 'f', result: { person: id, evidence: [`paper-of-${id}`] } });
    for (const { id } of [erased, left, missing]) {
      await idempotency.remember('manager', 'RECORD_EVIDENCE', `key-${id}`, about(id), MARCH.instant);
    }
    const figures = { inputHash: 'f', result: { people: { deleted: 1 } } };
    await idempotency.remember('manager', 'IMPORT_PEOPLE', 'key', figures, MARCH.instant);

    await people.erase([erased.id]);
    await people.deleteMissing('1480', 'april');

    expect((await idempotency.listOf('manager')).map(({ result }) => result)).toEqual(
      expect.arrayContaining([about(left.id).result, figures.result]),
    );
    expect(await idempotency.listOf('manager')).toHaveLength(2);
  });
});
