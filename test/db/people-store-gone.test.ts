import type { PeopleStore } from '../../src/app/ports/people-store';
import type { RecordedEmployment } from '../../src/domain/person/recorded-employment';
import { person, recordedEmployment } from '../support/builders/recorded';
import { describeStores } from '../support/stores';

const MARCH = { instant: '2026-03-01T12:00:00.000Z', importedIn: 'march' };
const APRIL = { instant: '2026-04-01T12:00:00.000Z', importedIn: 'april' };

describeStores('The store of people, asked who is gone,', (open) => {
  const openPeople = async (): Promise<PeopleStore> => (await open()).stores.people;

  const gone = async (people: PeopleStore, limit = 10): Promise<readonly string[]> =>
    (await people.listGoneSince('2025-06-30', limit)).map(({ externalId }) => externalId);

  it('lists those whose last verified employment with their own employer ended by then, the longest gone first', async () => {
    const people = await openPeople();
    await people.savePeople(
      ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => person(id)),
      MARCH,
    );
    const endedOn = (id: string, to: RecordedEmployment['to'], parts: Partial<RecordedEmployment> = {}) => ({
      person: `id-of-${id}`,
      fact: { ...recordedEmployment(`${id} ${to}`), ...(to !== undefined && { to }), ...parts },
    });
    await people.saveFacts('employments', [
      endedOn('a1', '2025-06-30'),
      endedOn('a1', '2020-01-01'),
      endedOn('a2', '2025-07-01'),
      endedOn('a2', '2020-01-01'),
      endedOn('a3', '2019-01-01'),
      endedOn('a3', undefined),
      endedOn('a4', '2024-01-01'),
      endedOn('a4', undefined, { organization: '1280' }),
      endedOn('a5', '2023-01-01'),
      endedOn('a5', undefined, { verification: 'REFUTED' }),
      endedOn('a6', '2022-01-01'),
      endedOn('a6', undefined, { verification: 'CLAIMED' }),
    ]);

    expect(await gone(people)).toEqual(['a6', 'a5', 'a4', 'a1']);
    expect(await gone(people, 2)).toEqual(['a6', 'a5']);
  });

  it('counts those without any such employment from the day that they were first told of', async () => {
    const people = await openPeople();
    await people.savePeople([person('a1'), person('a2')], { instant: '2025-06-30T23:59:59.000Z' });
    await people.savePeople([person('a3')], { instant: '2025-07-01T00:00:00.000Z' });
    await people.savePeople([person('a2')], APRIL);
    await people.saveFacts('employments', [
      { person: 'id-of-a1', fact: recordedEmployment('elsewhere', { organization: '1280' }) },
    ]);

    expect(await gone(people)).toEqual(['a1', 'a2']);
  });
});
