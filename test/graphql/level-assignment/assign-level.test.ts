import type { Viewer } from '../../../src/domain/access/viewer';
import { employee, hrOf, managerOf, openPeopleOffice } from '../../support/people-office';

const manager = managerOf('1480', 'enhet-1');
const level = { scale: 'levla', level: 'fordjupad', role: 'underskoterska', from: '2026-01-01' };

const open = async () => {
  const office = openPeopleOffice();
  await office.feed('1480', [
    { externalId: 'p-1', unit: 'enhet-1', complete: 'assignments' },
    { externalId: 'p-1', qualification: 'bevis-underskoterska', issued: '2024-05-01' },
    { externalId: 'p-1', title: 'Undersköterska', form: 'PERMANENT', from: '2020-01-01', percent: 100 },
  ]);
  const { person } = await office.ask<{ person: { id: string } }>(
    manager,
    '{ person(organization: "1480", externalId: "p-1") { id } }',
  );
  const assign = async (viewer: Viewer, change: object) => {
    const { assignLevel } = await office.ask<{
      assignLevel: {
        problems: readonly { code: string; path: readonly string[] }[];
        person: { levels: readonly { id: string; to: string | null }[]; steps: readonly { slug: string }[] } | null;
      };
    }>(
      viewer,
      `mutation ($input: AssignLevelInput!) { assignLevel(input: $input) {
        problems { code path } person { levels { id to } steps { slug } }
      } }`,
      { input: { person: person.id, change } },
    );
    return assignLevel;
  };
  return { office, assign };
};

it('a manager gives a level, which the person stands on from its day, and ends it', async () => {
  const { assign } = await open();
  const given = await assign(manager, { give: level });
  expect(given.problems).toEqual([]);
  expect(given.person?.steps.map(({ slug }) => slug)).toContain('underskoterska-fordjupad');
  const assignment = given.person?.levels[0]?.id;
  const ended = await assign(manager, { end: { assignment, to: '2026-02-28' } });
  expect(ended).toMatchObject({ problems: [], person: { levels: [{ id: assignment, to: '2026-02-28' }] } });
  expect(ended.person?.steps.map(({ slug }) => slug)).not.toContain('underskoterska-fordjupad');
});

it('the same level is not given twice from the same day', async () => {
  const { assign } = await open();
  await assign(manager, { give: level });
  expect((await assign(manager, { give: level })).problems).toEqual([
    { code: 'ALREADY_EXISTS', path: ['change', 'give'] },
  ]);
});

it('nobody gives a level to themself', async () => {
  const { assign } = await open();
  const self = employee('1480', 'p-1');
  const both = { ...self, grants: [...self.grants, ...manager.grants] };
  expect((await assign(both, { give: level })).problems).toEqual([{ code: 'NOT_ALLOWED', path: ['person'] }]);
});

it('HR, who imports levels, does not give them one by one', async () => {
  const { office } = await open();
  const { errors } = await office.answer(
    hrOf('1480'),
    'mutation ($input: AssignLevelInput!) { assignLevel(input: $input) { problems { code } } }',
    { input: { person: 'UGVyc29uOng', change: { give: level } } },
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

it.each([
  ['a level that the scale does not have', { give: { ...level, level: 'mastare' } }, ['change', 'give', 'level']],
  ['a role that nobody knows', { give: { ...level, role: 'trollkarl' } }, ['change', 'give', 'role']],
  ['a day in another age', { give: { ...level, from: '2999-01-01' } }, ['change', 'give', 'from']],
  ['an end before the beginning', { give: { ...level, to: '2025-12-31' } }, ['change', 'give', 'to']],
])('%s is refused', async (_what, change, path) => {
  const { assign } = await open();
  expect((await assign(manager, change)).problems.map((problem) => problem.path)).toEqual([path]);
});
