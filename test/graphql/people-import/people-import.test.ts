import type { Viewer } from '../../../src/domain/access/viewer';
import type { Person } from '../../../src/domain/person/person';
import { describeOnEachEngine } from '../../support/database';
import {
  assignmentCells,
  careData,
  type Cells,
  employmentCells,
  evidenceCells,
  personCells,
} from '../../support/people-lists';
import {
  fileOf,
  goteborg,
  officeWorld,
  openTitleOffice,
  personnelSystem,
  placesOf,
  type TitleOffice,
} from '../../support/title-office';
import { person } from '../../support/viewers';
import { sheetBytes } from '../../support/workbooks';

const FIGURES = '{ added changed unchanged deleted }';
const IMPORT = `mutation ($input: ImportPeopleInput!) { importPeople(input: $input) {
  people {
    rows isUnchanged people ${FIGURES} employments ${FIGURES} evidence ${FIGURES} assignments ${FIGURES}
    titles { resolved unresolved unresolvedLabels }
  }
  report { rows }
  problems { code path message }
} }`;

const PROGRESS = `query ($key: String!) {
  importProgress(organization: "1480", idempotencyKey: $key) { phase done total }
}`;

/** What an import of people gave. */
interface PeopleAnswer {
  readonly people: Readonly<Record<string, unknown>> | null;
  readonly report: null;
  readonly problems: Parameters<typeof placesOf>[0]['problems'];
}

const hr = person('1480', ['HR_SYSTEM'], 'hr');
const none = { added: 0, changed: 0, unchanged: 0, deleted: 0 };

/** Rows as the API takes them: numbers as numbers. */
const asInput = ({ percent, ...cells }: Cells) => ({ ...cells, ...(percent && { percent: Number(percent) }) });
const rows = (...cells: readonly Cells[]) => ({ rows: cells.map(asInput) });

const list = rows(
  personCells('m-1', { unit: 'enhet-1', complete: 'evidence' }),
  employmentCells('m-1'),
  evidenceCells('m-1', 'bevis', { verification: 'CLAIMED', source: 'DIPLOMA' }),
  assignmentCells('m-1', { to: '2026-12-31' }),
  employmentCells('m-2', { title: 'Zqx', percent: '75' }),
);

describeOnEachEngine('importing people', (database) => {
  let office: TitleOffice;
  beforeEach(async () => {
    office = await openTitleOffice(database().url, officeWorld(careData));
  });
  afterEach(() => office.close());

  const imported = (given: object, more: object = {}, viewer: Viewer = hr): Promise<PeopleAnswer> =>
    office.read<PeopleAnswer>(IMPORT, { input: { organization: '1480', list: given, ...more } }, viewer);
  const stored = async (): Promise<readonly Person[]> =>
    (await office.database.stores.people.list({ organization: '1480' }, 100)).people;

  it('is tried before it is done, gives the same figures, and the second time has nothing to change', async () => {
    const tried = await imported(list, { dryRun: true, idempotencyKey: 'natt' });
    expect(await stored()).toEqual([]);
    expect(tried).toEqual({
      people: {
        rows: 5,
        isUnchanged: false,
        people: { ...none, added: 2 },
        employments: { ...none, added: 2 },
        evidence: { ...none, added: 1 },
        assignments: { ...none, added: 1 },
        titles: { resolved: 1, unresolved: 1, unresolvedLabels: ['Zqx'] },
      },
      report: null,
      problems: [],
    });
    expect(await imported(list, { idempotencyKey: 'natt' })).toEqual(tried);
    expect(await imported(list, { idempotencyKey: 'natt' })).toEqual(tried);
    expect(await stored()).toMatchObject([
      { externalId: 'm-1', unit: 'enhet-1', complete: ['EVIDENCE'] },
      { externalId: 'm-2' },
    ]);
    expect((await imported(list)).people).toMatchObject({
      isUnchanged: true,
      people: { ...none, unchanged: 2 },
      employments: { ...none, unchanged: 2 },
      evidence: { ...none, unchanged: 1 },
      assignments: { ...none, unchanged: 1 },
    });
  });

  it('records every fact as it was told', async () => {
    await imported(list);
    const { people } = office.database.stores;
    const [file, other] = await people.filesOf(await stored());
    expect(file).toMatchObject({
      employments: [{ organization: '1480', label: 'Undersköterska', form: 'PERMANENT', percent: 100 }],
      evidence: [
        { kind: 'QUALIFICATION', qualification: 'bevis', verification: 'CLAIMED', source: { kind: 'DIPLOMA' } },
      ],
      assignments: [{ scale: 'levla', level: 'bas', role: 'underskoterska', from: '2024-01-01', to: '2026-12-31' }],
    });
    expect(other).toMatchObject({ employments: [{ label: 'Zqx', percent: 75 }], evidence: [] });
  });

  it('deletes what is missing where that is asked for', async () => {
    await imported(list);
    expect((await imported(rows(employmentCells('m-2', { title: 'Zqx', percent: '75' })))).people).toMatchObject({
      people: { ...none, unchanged: 1 },
    });
    const whole = rows(employmentCells('m-2', { title: 'Zqx', percent: '50' }));
    expect((await imported(whole, { deleteMissing: true })).people).toMatchObject({
      people: { ...none, unchanged: 1, deleted: 1 },
      employments: { ...none, changed: 1, deleted: 1 },
      evidence: { ...none, deleted: 1 },
      assignments: { ...none, deleted: 1 },
    });
    expect((await stored()).map(({ externalId }) => externalId)).toEqual(['m-2']);
  });

  it('deletes the most of it only when that is confirmed', async () => {
    await imported(rows(...Array.from({ length: 12 }, (_, index) => employmentCells(`m-${index}`))));
    const few = rows(employmentCells('m-1'));
    expect(placesOf(await imported(few, { deleteMissing: true }))).toEqual([['INVALID_VALUE', 'confirmDeletions']]);
    expect(await stored()).toHaveLength(12);
    const confirmed = { deleteMissing: true, confirmDeletions: true };
    expect((await imported(few, confirmed)).people).toMatchObject({ people: { unchanged: 1, deleted: 11 } });
  });

  it.each([
    [
      'CSV',
      'person-id;befattning;anställningsform;från och med;sysselsättningsgrad\nm-1;Kock;tillsvidare;2020-01-01;80\n',
    ],
    ['NDJSON', '{"externalId":"m-1","title":"Kock","form":"PERMANENT","from":"2020-01-01","percent":80}\n'],
  ])('reads a file in %s', async (format, content) => {
    for (const more of [{}, { format }]) {
      expect(await imported(fileOf(content, more), { dryRun: true })).toMatchObject({
        people: { rows: 1, employments: { added: 1 }, titles: { resolved: 1 } },
        problems: [],
      });
    }
  });

  it('reads a workbook', async () => {
    const bytes = await sheetBytes([
      ['person-id', 'enhet'],
      ['m-1', 'enhet-1'],
    ]);
    expect(await imported(fileOf(bytes))).toMatchObject({ people: { rows: 1, people: { added: 1 } } });
  });

  it('is refused as a whole, each fault with its row and what is expected there, and quotes nothing', async () => {
    const answer = await imported(
      rows(
        employmentCells('m-1'),
        employmentCells('m-1', { form: 'ibland' }),
        employmentCells('800229-1234'),
        evidenceCells('m-1', 'hittepå', { issued: 'igår' }),
      ),
    );
    expect(answer.people).toBeNull();
    expect(placesOf(answer)).toEqual([
      ['INVALID_VALUE', 'list.rows.1.form'],
      ['INVALID_VALUE', 'list.rows.2.externalId'],
      ['INVALID_VALUE', 'list.rows.3.qualification'],
      ['INVALID_VALUE', 'list.rows.3.issued'],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/800229|ibland|hittepå|igår/u);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['an empty list', rows(), 'INVALID_VALUE', 'list'],
    ['an empty file', fileOf(''), 'UNREADABLE_FILE', 'list.file'],
    ['a column of names', fileOf('person-id;namn\nm-1;Ada\n'), 'UNREADABLE_FILE', 'list.file'],
    ['a personnummer in any cell', fileOf('person-id;enhet\nm-1;800229-1238\n'), 'UNREADABLE_FILE', 'list.file'],
  ])('refuses %s', async (_what, given, code, path) => {
    const answer = await imported(given);
    expect(placesOf(answer)).toEqual([[code, path]]);
    expect(JSON.stringify(answer)).not.toMatch(/Ada|800229/u);
    expect(await stored()).toEqual([]);
  });

  it('tells how far it has come, by its key', async () => {
    await imported(list, { idempotencyKey: 'natt' });
    expect(await office.read(PROGRESS, { key: 'natt' }, hr)).toEqual({ phase: 'DONE', done: 5, total: 5 });
    expect(await office.read(PROGRESS, { key: 'natt' }, personnelSystem)).toBeNull();
  });

  it('keeps no title and no key of what it has answered', async () => {
    await imported(list, { idempotencyKey: 'natt-Zqx' });
    const remembered = await office.database.write(({ idempotency }) =>
      idempotency.find('hr', 'IMPORT_PEOPLE', 'natt-Zqx'),
    );
    expect(remembered).toBeUndefined();
    const trail = JSON.stringify(await office.database.stores.audit.listFrom(0, 100));
    expect(trail).toContain('IMPORT_PEOPLE');
    expect(trail).not.toMatch(/Zqx|m-1|enhet-1/u);
  });

  it('is for HR alone', async () => {
    expect((await imported(list, {}, personnelSystem)).people).toMatchObject({ people: { added: 2 } });
    const variables = { input: { organization: '1480', list } };
    expect((await office.refusal(IMPORT, variables, goteborg.admin))[0]).toBe('FORBIDDEN');
  });
});
