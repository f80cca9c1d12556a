import type { ImportProgress } from '../../../src/app/ports/title-work-store';
import { importPeople } from '../../../src/app/people-work/import-people';
import { findImportProgress } from '../../../src/app/title-work/list-local-titles';
import {
  assignmentCells,
  employmentCells,
  evidenceCells,
  importInput,
  openPeopleDesk,
  personCells,
  rowsOf,
} from '../../support/people-lists';
import { person } from '../../support/viewers';
import { staff } from '../../support/title-desk';

const none = { added: 0, changed: 0, unchanged: 0, deleted: 0 };

const list = [
  personCells('p1', { unit: 'enhet-1', complete: 'evidence employments' }),
  employmentCells('p1'),
  evidenceCells('p1'),
  assignmentCells('p1'),
  employmentCells('p2', { title: 'Zqx', to: '2023-12-31' }),
];

describe('importing people', () => {
  it('records each person and fact once, and tells how many and which titles nobody has decided on', async () => {
    const desk = await openPeopleDesk();
    expect(await desk.import(list)).toEqual({
      value: {
        rows: 5,
        isUnchanged: false,
        people: { ...none, added: 2 },
        employments: { ...none, added: 2 },
        evidence: { ...none, added: 1 },
        assignments: { ...none, added: 1 },
        titles: { resolved: 1, unresolved: 1, unresolvedLabels: ['Zqx'] },
      },
    });
    const { people, employments, evidence, assignments } = await desk.recorded();
    expect(people).toMatchObject([
      { externalId: 'p1', organization: '1480', unit: 'enhet-1', complete: ['EVIDENCE', 'EMPLOYMENTS'] },
      { externalId: 'p2', complete: [] },
    ]);
    const [p1, p2] = people.map(({ id }) => id);
    expect(employments.map(({ person, fact }) => [person, fact.label, fact.to, fact.verification])).toEqual([
      [p1, 'Undersköterska', undefined, 'VERIFIED'],
      [p2, 'Zqx', '2023-12-31', 'VERIFIED'],
    ]);
    expect(evidence).toMatchObject([{ person: p1, fact: { qualification: 'bevis', source: { kind: 'HR_SYSTEM' } } }]);
    expect(assignments).toMatchObject([{ person: p1, fact: { organization: '1480', level: 'bas' } }]);
  });

  it('leaves one event for the list, with figures and nothing that tells of a person', async () => {
    const desk = await openPeopleDesk();
    await desk.import(list);
    const [event, ...more] = await desk.trail();
    expect([event?.action, event?.subject, more]).toEqual(['IMPORT_PEOPLE', 'peopleLists 1480', []]);
    expect(JSON.stringify(event)).toContain('"added":2');
    expect(JSON.stringify(event)).not.toMatch(/p1|p2|Zqx|enhet-1|bevis/u);
  });

  it('changes nothing and leaves no event when the list is the one before', async () => {
    const desk = await openPeopleDesk();
    await desk.import(list);
    const before = await desk.recorded();
    expect(await desk.import(list)).toMatchObject({
      value: {
        isUnchanged: true,
        people: { ...none, unchanged: 2 },
        employments: { ...none, unchanged: 2 },
        evidence: { ...none, unchanged: 1 },
        assignments: { ...none, unchanged: 1 },
      },
    });
    expect(await desk.trail()).toHaveLength(1);
    expect(withoutImports(await desk.recorded())).toEqual(withoutImports(before));
  });

  it('changes what the list says otherwise, under the ids that it had, and keeps what it does not tell of', async () => {
    const desk = await openPeopleDesk();
    await desk.import(list);
    const before = await desk.recorded();
    const next = [personCells('p1', { unit: 'enhet-2' }), employmentCells('p1', { to: '2026-12-31', percent: '50' })];
    expect(await desk.import(next)).toMatchObject({
      value: { people: { ...none, changed: 1 }, employments: { ...none, changed: 1 }, evidence: none },
    });
    const after = await desk.recorded();
    expect(after.people).toMatchObject([{ unit: 'enhet-2', complete: [] }, {}]);
    expect(after.employments[0]?.fact).toEqual({ ...before.employments[0]?.fact, to: '2026-12-31', percent: 50 });
    expect(after.evidence).toEqual(before.evidence);
  });

  it('tells the same when it is only tried, and then writes nothing', async () => {
    const desk = await openPeopleDesk();
    const tried = await desk.import(list, { dryRun: true, idempotencyKey: 'nyckel' });
    expect(await desk.recorded()).toEqual({ people: [], employments: [], evidence: [], assignments: [] });
    expect(await desk.trail()).toEqual([]);
    expect(await findImportProgress(desk.as(staff.hrPerson), '1480', 'nyckel')).toEqual({ value: undefined });
    expect(await desk.import(list)).toEqual(tried);
  });

  it('takes the last of the rows that tell of the same, however far apart they stand', async () => {
    const desk = await openPeopleDesk();
    const between = Array.from({ length: 2_500 }, (_, index) => personCells(`x${index}`));
    const twice = [employmentCells('p1', { percent: '50' }), ...between, employmentCells('p1', { percent: '75' })];
    expect(await desk.import(twice)).toMatchObject({ value: { rows: 2_502, employments: { ...none, added: 1 } } });
    expect((await desk.recorded()).employments).toMatchObject([{ fact: { percent: 75 } }]);
    expect(await desk.import(twice)).toMatchObject({ value: { employments: { ...none, unchanged: 1 } } });
  });

  it('counts a person once, whose rows stand far apart', async () => {
    const desk = await openPeopleDesk();
    const between = Array.from({ length: 2_500 }, (_, index) => personCells(`x${index}`));
    const apart = [employmentCells('p1'), ...between, personCells('p1', { unit: 'enhet-1' })];
    expect(await desk.import(apart)).toMatchObject({ value: { people: { ...none, added: 2_501 } } });
    expect(await desk.personOf('p1')).toMatchObject({ unit: 'enhet-1' });
  });

  it('is refused as a whole when one row cannot be used, by its number and without repeating it', async () => {
    const desk = await openPeopleDesk();
    const answer = await desk.import([
      employmentCells('p1'),
      employmentCells('p1', { percent: 'halvtid' }),
      evidenceCells('800229-1234'),
      evidenceCells('p1', 'hittepå'),
    ]);
    expect(answer).toMatchObject({
      problems: [
        {
          code: 'INVALID_VALUE',
          path: ['list', 'rows', 1, 'percent'],
          sv: expect.stringMatching(/^Rad 3: /u) as string,
        },
        { path: ['list', 'rows', 2, 'externalId'], en: expect.stringMatching(/^Row 4: /u) as string },
        { path: ['list', 'rows', 3, 'qualification'] },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/800229|halvtid|hittepå/u);
    expect((await desk.recorded()).people).toEqual([]);
  });

  it('tells where in a file it cannot be read', async () => {
    const desk = await openPeopleDesk();
    const fault = { sv: 'Går inte.', en: 'Cannot.' };
    const file = () =>
      items([...rowsOf([employmentCells('p1', { form: 'x' })]), { fault, line: 3 }, { fault, line: 0 }]);
    expect(await desk.import([], { list: { file } })).toMatchObject({
      problems: [
        { code: 'INVALID_VALUE', path: ['list', 'file', 2, 'form'] },
        { code: 'UNREADABLE_FILE', path: ['list', 'file', 3], sv: 'Rad 3: Går inte.' },
        { code: 'UNREADABLE_FILE', path: ['list', 'file'], en: 'Cannot.' },
      ],
    });
  });

  it('tells a hundred faults at most, and how many more there are; an empty list is one', async () => {
    const desk = await openPeopleDesk();
    const answer = await desk.import(new Array(250).fill(employmentCells('p1', { form: 'x' })));
    const problems = 'problems' in answer ? answer.problems : [];
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.sv).toContain('150 fel till');
    expect(await desk.import([])).toMatchObject({ problems: [{ path: ['list'] }] });
  });

  it('is refused when the list changes between its two readings', async () => {
    const desk = await openPeopleDesk();
    let readings = 0;
    const file = () => items(rowsOf([employmentCells('p1', { percent: String(50 + (readings += 1)) })]));
    expect(await desk.import([], { list: { file } })).toMatchObject({ problems: [{ path: ['list'] }] });
    expect(await desk.trail()).toEqual([]);
  });

  it('answers the same to the same key, and refuses other input with it', async () => {
    const desk = await openPeopleDesk();
    const first = await desk.import(list, { idempotencyKey: 'nyckel' });
    await desk.import([employmentCells('p9')]);
    expect(await desk.import(list, { idempotencyKey: 'nyckel' })).toEqual(first);
    const reused = { problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] };
    expect(await desk.import(list.slice(1), { idempotencyKey: 'nyckel' })).toMatchObject(reused);
    expect(await desk.import(list, { idempotencyKey: 'nyckel', deleteMissing: true })).toMatchObject(reused);
    expect(await desk.trail()).toHaveLength(2);
  });

  it('is for HR and nobody else, and refused alike for a foreign and an unknown employer', async () => {
    const desk = await openPeopleDesk();
    for (const viewer of [staff.editor, staff.approver, staff.malmo]) {
      expect(await desk.import(list, {}, viewer)).toMatchObject({ denied: { code: 'FORBIDDEN' } });
    }
    const malmo = person('1280', ['HR_SYSTEM'], 'hr-malmo');
    const foreign = await desk.import(list, {}, malmo);
    expect(foreign).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['organization'] }] });
    expect(await desk.import(list, { organization: '9999' }, malmo)).toEqual(foreign);
    expect(await desk.import(list, {}, staff.system)).toHaveProperty('value');
  });
});

describe('how far an import of people has come', () => {
  const rows = Array.from({ length: 2_500 }, (_, index) => personCells(`p${index}`));

  it('is told: each phase, and between at most twice a second', async () => {
    const desk = await openPeopleDesk();
    let clock = Date.parse('2026-06-01T12:00:00.000Z');
    const context = desk.as(staff.hrPerson, { now: () => new Date((clock += 300)) });
    const told: ImportProgress[] = [];
    await importPeople(context, importInput(rows, { idempotencyKey: 'nyckel' }), (progress) => told.push(progress));
    expect(told.map(({ phase, done, total }) => [phase, done, total])).toEqual([
      ['CHECKING', 0, 2_500],
      ['CHECKING', 2_000, 2_500],
      ['WRITING', 0, 2_500],
      ['WRITING', 1_000, 2_500],
      ['WRITING', 2_500, 2_500],
      ['DONE', 2_500, 2_500],
    ]);
    expect(await findImportProgress(context, '1480', 'nyckel')).toEqual({ value: told.at(-1) });
  });

  it('counts the rows of a file as they are found', async () => {
    const desk = await openPeopleDesk();
    const told: ImportProgress[] = [];
    const file = () => items(rowsOf(rows));
    let clock = Date.parse('2026-06-01T12:00:00.000Z');
    const context = desk.as(staff.hrPerson, { now: () => new Date((clock += 600)) });
    await importPeople(context, importInput([], { list: { file } }), (progress) => told.push(progress));
    expect(told.slice(0, 4).map(({ done, total }) => [done, total])).toEqual([
      [0, 0],
      [1_000, 1_000],
      [2_000, 2_000],
      [2_500, 2_500],
    ]);
  });

  it('stays done, whatever is sent again with its key', async () => {
    const desk = await openPeopleDesk();
    await desk.import(list, { idempotencyKey: 'nyckel' });
    const done = await findImportProgress(desk.as(staff.hrPerson), '1480', 'nyckel');
    expect(done).toMatchObject({ value: { phase: 'DONE', done: 5, total: 5 } });
    const told: ImportProgress[] = [];
    for (const cells of [list, list.slice(1)]) {
      const again = importInput(cells, { idempotencyKey: 'nyckel' });
      await importPeople(desk.as(staff.hrPerson), again, (progress) => told.push(progress));
    }
    expect(told).toEqual([]);
    expect(await findImportProgress(desk.as(staff.hrPerson), '1480', 'nyckel')).toEqual(done);
  });

  it('is that it failed when it was refused', async () => {
    const desk = await openPeopleDesk();
    await desk.import([employmentCells('p1', { form: 'x' })], { idempotencyKey: 'nyckel' });
    expect(await findImportProgress(desk.as(staff.hrPerson), '1480', 'nyckel')).toMatchObject({
      value: { phase: 'FAILED' },
    });
  });
});

/** The items as a file gives them. */
async function* items<Item>(all: readonly Item[]): AsyncGenerator<Item> {
  for (const item of all) yield await Promise.resolve(item);
}

/** The same but for which import told of it last. */
const withoutImports = (recorded: object): unknown =>
  JSON.parse(JSON.stringify(recorded, (name, value: unknown) => (name === 'importedIn' ? undefined : value)));
