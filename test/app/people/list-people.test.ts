import { listPeople } from '../../../src/app/people/list-people';
import type { Grant, Viewer } from '../../../src/domain/access/viewer';
import { openPeopleDesk, personCells } from '../../support/people-lists';

const manager: Grant = { organization: '1480', role: 'MANAGER', units: ['nord', 'syd'], person: 'p3' };
const employee: Grant = { organization: '1480', role: 'EMPLOYEE', person: 'p3' };
const hr: Grant = { organization: '1480', role: 'HR_SYSTEM', person: 'p3' };

/** External ids of whom the holder of the grants sees. */
const seenBy = async (grants: readonly Grant[], unit?: string): Promise<readonly string[]> => {
  const desk = await openPeopleDesk();
  await desk.import([
    personCells('p1', { unit: 'nord' }),
    personCells('p2', { unit: 'syd' }),
    personCells('p3', { unit: 'kansli' }),
    personCells('p4', { unit: 'kansli' }),
  ]);
  const viewer: Viewer = { kind: 'PERSON', subject: 'bo', grants, isPlatformAdmin: false };
  const wanted = { organization: '1480', ...(unit !== undefined && { unit }) };
  const listed = await listPeople(desk.as(viewer), wanted, 10, undefined);
  if ('denied' in listed) throw new Error(listed.denied.en);
  return listed.value.people.map(({ externalId }) => externalId);
};

describe('the people of an employer', () => {
  it.each<[string, readonly Grant[], readonly string[]]>([
    ['HR all', [hr], ['p1', 'p2', 'p3', 'p4']],
    ['a manager those of their units', [manager], ['p1', 'p2']],
    ['an employee themself', [employee], ['p3']],
    ['a manager who is an employee in another unit themself too', [manager, employee], ['p1', 'p2', 'p3']],
    ['an employee who leads no unit themself', [{ ...manager, units: [] }, employee], ['p3']],
    ['an employee who is none of them nobody', [{ organization: '1480', role: 'EMPLOYEE' }], []],
  ])('are to %s', async (_whom, grants, expected) => {
    expect(await seenBy(grants)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['nord', ['p1']],
    ['kansli', ['p3']],
    ['okänd', []],
  ])('of the unit %s are those of them who are there', async (unit, expected) => {
    expect(await seenBy([manager, employee], unit)).toEqual(expected);
  });
});
