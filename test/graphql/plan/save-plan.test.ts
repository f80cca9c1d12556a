import type { Viewer } from '../../../src/domain/access/viewer';
import { employee, managerOf, openPeopleOffice } from '../../support/people-office';

const self = employee('1480', 'p-1');
const manager = managerOf('1480', 'enhet-1');

interface Plan {
  readonly version: number;
  readonly status: string;
  readonly agreedByEmployeeAt: string | null;
  readonly agreedByManagerAt: string | null;
  readonly actions: readonly { readonly text: string; readonly due: string | null; readonly done: boolean }[];
  readonly versions: readonly { readonly version: number }[];
}

const open = async () => {
  const office = openPeopleOffice();
  await office.feed('1480', [
    { externalId: 'p-1', unit: 'enhet-1' },
    { externalId: 'p-1', title: 'Vårdbiträde', form: 'PERMANENT', from: '2022-01-01', percent: 100 },
  ]);
  const { person } = await office.ask<{ person: { id: string } }>(
    self,
    '{ person(organization: "1480", externalId: "p-1") { id } }',
  );
  const target = await office.stepId('underskoterska-skyddad-titel', 'underskoterska');
  const save = async (viewer: Viewer, input: object) => {
    const { saveDevelopmentPlan } = await office.ask<{
      saveDevelopmentPlan: { plan: Plan | null; problems: readonly { code: string; path: readonly string[] }[] };
    }>(
      viewer,
      `mutation ($input: SaveDevelopmentPlanInput!) { saveDevelopmentPlan(input: $input) {
        problems { code path }
        plan { version status agreedByEmployeeAt agreedByManagerAt actions { text due done } versions { version } }
      } }`,
      { input: { person: person.id, ...input } },
    );
    return saveDevelopmentPlan;
  };
  return { office, save, target, person: person.id };
};

const own = { own: { text: 'Läsa på hemma på tisdagar', due: '2026-06-01' } };
const apply = {
  route: {
    kind: 'APPLY',
    opportunity: 'ansokan-bevis-underskoterska',
    qualification: 'bevis-underskoterska',
    due: '2026-12-31',
  },
};

it('an employee makes a plan, the manager agrees, and it is completed when the evidence says so', async () => {
  const { office, save, target, person } = await open();
  const made = await save(self, { content: { target, actions: [own, apply] }, agree: true });
  expect(made).toMatchObject({
    problems: [],
    plan: { version: 1, status: 'DRAFT', agreedByManagerAt: null, actions: [{ done: false }, { done: false }] },
  });
  const agreed = await save(manager, { expectedVersion: 1, agree: true });
  expect(agreed.plan).toMatchObject({ version: 1, status: 'AGREED', versions: [{ version: 1 }] });
  await office.ask(
    manager,
    'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { problems { code } } }',
    { input: { person, merit: { qualification: { qualification: 'bevis-underskoterska', issued: '2026-02-01' } } } },
  );
  const same = await save(self, { expectedVersion: 1, agree: true });
  expect(same.plan).toMatchObject({
    version: 1,
    status: 'COMPLETED',
    actions: [{ text: 'Läsa på hemma på tisdagar', done: false }, { done: true }],
  });
});

it('a change is a new version that both agree to anew, and the history is kept', async () => {
  const { save, target } = await open();
  await save(self, { content: { target, actions: [own] }, agree: true });
  await save(manager, { expectedVersion: 1, agree: true });
  const changed = await save(self, {
    expectedVersion: 1,
    content: { target, actions: [{ own: { ...own.own, done: true } }, apply] },
  });
  expect(changed.plan).toMatchObject({
    version: 2,
    status: 'DRAFT',
    agreedByEmployeeAt: null,
    agreedByManagerAt: null,
    actions: [{ done: true }, { done: false }],
    versions: [{ version: 1 }, { version: 2 }],
  });
});

it('what both have agreed to stands where the employee only says what is done', async () => {
  const { office, save, target } = await open();
  await save(self, { content: { target, actions: [own, apply] }, agree: true });
  const { plan: before } = await save(manager, { expectedVersion: 1, agree: true });
  const content = { target, actions: [{ own: { ...own.own, done: true } }, apply] };
  expect((await save(manager, { expectedVersion: 1, content })).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  const ticked = await save(self, { expectedVersion: 1, content });
  expect(before?.agreedByManagerAt).toEqual(expect.any(String));
  expect(ticked.plan).toMatchObject({
    version: 2,
    status: 'AGREED',
    agreedByEmployeeAt: before?.agreedByEmployeeAt,
    agreedByManagerAt: before?.agreedByManagerAt,
    actions: [{ done: true }, { done: false }],
  });
  const saved = (await office.unitOfWork.stores.audit.listFrom(0, 1_000)).filter(
    ({ action }) => action === 'SAVE_PLAN',
  );
  expect(saved.flatMap(({ differences }) => differences.map(({ after }) => after))).toEqual([
    { planVersion: 1, agreed: 'agreedByEmployeeAt' },
    { planVersion: 1, agreed: 'agreedByManagerAt' },
    { planVersion: 2 },
  ]);
});

it('whoever has not read the newest version changes nothing', async () => {
  const { save, target } = await open();
  await save(self, { content: { target, actions: [own] } });
  expect((await save(manager, { content: { target, actions: [own] } })).problems).toEqual([
    { code: 'VERSION_CONFLICT', path: ['expectedVersion'] },
  ]);
});

describe('whoever has not read the newest version is told what has changed', () => {
  const openWith = async (before: readonly object[]) => {
    const opened = await open();
    await opened.save(self, { content: { target: opened.target, actions: before } });
    const conflict = async (viewer: Viewer, expectedVersion: number, language: 'SV' | 'EN' = 'SV') => {
      const { saveDevelopmentPlan } = await opened.office.ask<{
        saveDevelopmentPlan: { problems: readonly { code: string; changedMeanwhile: readonly string[] }[] };
      }>(
        viewer,
        `mutation ($input: SaveDevelopmentPlanInput!, $language: Language!) { saveDevelopmentPlan(input: $input) {
          problems { code changedMeanwhile(language: $language) }
        } }`,
        { input: { person: opened.person, expectedVersion, agree: true }, language },
      );
      return saveDevelopmentPlan.problems;
    };
    return { ...opened, conflict };
  };

  it('of the actions and the days, in the language that they ask in', async () => {
    const { save, target, conflict } = await openWith([own]);
    await save(self, {
      expectedVersion: 1,
      content: { target, actions: [apply, { own: { ...own.own, due: '2026-09-01', done: true } }] },
    });
    expect(await conflict(manager, 1)).toEqual([
      {
        code: 'VERSION_CONFLICT',
        changedMeanwhile: [
          expect.stringMatching(/^Ny insats till 2026-12-31: ”.+”\.$/u),
          'Ny dag för ”Läsa på hemma på tisdagar”: 2026-09-01.',
          '”Läsa på hemma på tisdagar” är klar.',
        ],
      },
    ]);
    const [told] = await conflict(manager, 1, 'EN');
    expect(told?.changedMeanwhile).toContain('New day for “Läsa på hemma på tisdagar”: 2026-09-01.');
  });

  it('of a plan that they thought was the first: where it leads, and what it says', async () => {
    const { conflict } = await openWith([own]);
    const [told] = await conflict(manager, 0);
    expect(told?.changedMeanwhile).toEqual([
      'Planens mål är nu ”Undersköterska”.',
      'Ny insats till 2026-06-01: ”Läsa på hemma på tisdagar”.',
    ]);
  });

  it('of words that the employee has taken away only the employee themself', async () => {
    const { save, target, conflict } = await openWith([own, apply]);
    await save(self, { expectedVersion: 1, content: { target, actions: [apply] } });
    expect(await conflict(manager, 1)).toMatchObject([
      { changedMeanwhile: ['Borttagen insats: en med medarbetarens egna ord.'] },
    ]);
    expect(await conflict(self, 1)).toMatchObject([
      { changedMeanwhile: ['Borttagen insats: ”Läsa på hemma på tisdagar”.'] },
    ]);
  });

  it('of such words not in earlier versions either', async () => {
    const { office, save, target } = await openWith([own, apply]);
    await save(self, { expectedVersion: 1, content: { target, actions: [apply] } });
    const wordsFor = async (viewer: Viewer) => {
      const answer = await office.ask<{ person: { plan: { versions: readonly { actions: readonly object[] }[] } } }>(
        viewer,
        '{ person(organization: "1480", externalId: "p-1") { plan { versions { actions { text } } } } }',
      );
      return answer.person.plan.versions.map(({ actions }) => JSON.stringify(actions).includes(own.own.text));
    };
    expect(await wordsFor(self)).toEqual([true, false]);
    expect(await wordsFor(manager)).toEqual([false, false]);
    await save(self, { expectedVersion: 2, content: { target, actions: [own] } });
    expect(await wordsFor(manager)).toEqual([true, false, true]);
  });

  it('which is noted in the trail as a reading, unless it is the employee who is told', async () => {
    const { office, save, conflict } = await openWith([own]);
    await save(self, { expectedVersion: 1, cancel: true });
    const readers = async () =>
      (await office.unitOfWork.stores.audit.listFrom(0, 1_000))
        .filter(({ action }) => action === 'READ_ASSESSMENT')
        .map(({ actor }) => actor.subject);
    const before = await readers();
    await conflict(self, 1);
    expect(await readers()).toEqual(before);
    await conflict(manager, 7);
    expect(await readers()).toEqual(before);
    await conflict(manager, 1);
    expect(await readers()).toEqual([...before, manager.subject]);
  });

  it('that it was given up; and nothing of a version that there never was', async () => {
    const { save, conflict } = await openWith([own]);
    await save(self, { expectedVersion: 1, cancel: true });
    expect(await conflict(manager, 1)).toMatchObject([{ changedMeanwhile: ['Planen är avbruten.'] }]);
    expect(await conflict(manager, 7)).toMatchObject([{ changedMeanwhile: [] }]);
  });
});

it("the manager may plan a route's actions, but neither write, change nor remove the employee's own words", async () => {
  const { save, target } = await open();
  await save(self, { content: { target, actions: [own] } });
  for (const actions of [[], [{ own: { text: 'Skärpa sig' } }], [own, { own: { text: 'Skärpa sig' } }]]) {
    expect((await save(manager, { expectedVersion: 1, content: { target, actions } })).problems).toEqual([
      { code: 'NOT_ALLOWED', path: ['content', 'actions'] },
    ]);
  }
  expect((await save(manager, { expectedVersion: 1, content: { target, actions: [own, apply] } })).problems).toEqual(
    [],
  );
});

it('a plan is given up and taken up again', async () => {
  const { save, target } = await open();
  expect((await save(self, { agree: true })).problems).toMatchObject([{ code: 'WRONG_STATUS' }]);
  await save(self, { content: { target, actions: [own] } });
  expect((await save(self, { expectedVersion: 1, cancel: true })).plan).toMatchObject({
    version: 2,
    status: 'CANCELLED',
  });
  expect((await save(manager, { expectedVersion: 2, agree: true })).problems).toMatchObject([{ code: 'WRONG_STATUS' }]);
  expect((await save(self, { expectedVersion: 2, cancel: false })).plan).toMatchObject({ version: 3, status: 'DRAFT' });
});

it.each([
  ['a personnummer', { own: { text: 'Ring 811228-9874' } }, ['content', 'actions', '0', 'text']],
  ['no words', { own: { text: '  ' } }, ['content', 'actions', '0', 'text']],
  [
    'an education that nobody knows',
    { route: { kind: 'STUDY', opportunity: 'finns-inte' } },
    ['content', 'actions', '0', 'opportunity'],
  ],
  [
    'a level that no scale has',
    { route: { kind: 'APPLY', assignment: { scale: 'kompetensnivaer', level: 'finns-inte' } } },
    ['content', 'actions', '0', 'assignment'],
  ],
  [
    'a proficiency that no assessment gives',
    { route: { kind: 'VALIDATE', competence: 'malmo-barnskotare-novis', proficiency: 99 } },
    ['content', 'actions', '0', 'proficiency'],
  ],
  ['study of nothing', { route: { kind: 'STUDY' } }, ['content', 'actions', '0']],
  ['work for no time', { route: { kind: 'WORK', role: 'underskoterska' } }, ['content', 'actions', '0', 'months']],
  ['work in no role', { route: { kind: 'WORK', months: 6 } }, ['content', 'actions', '0', 'role']],
  ['a validation of nothing', { route: { kind: 'VALIDATE' } }, ['content', 'actions', '0', 'competence']],
  ['an application for nothing', { route: { kind: 'APPLY' } }, ['content', 'actions', '0']],
  [
    'evidence of nothing but a title',
    { route: { kind: 'OBTAIN_EVIDENCE', title: 'underskoterska', evidence: [] } },
    ['content', 'actions', '0'],
  ],
  [
    'work without end',
    { route: { kind: 'WORK', role: 'underskoterska', months: 1e6 } },
    ['content', 'actions', '0', 'months'],
  ],
])('%s in a plan is refused', async (_what, action, path) => {
  const { save, target } = await open();
  expect(
    (await save(self, { content: { target, actions: [action] } })).problems.map((problem) => problem.path),
  ).toEqual([path]);
});
