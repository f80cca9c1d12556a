import type { LocalTitle } from '../../../src/domain/title/mapping/local-title';
import { describeOnEachEngine } from '../../support/database';
import {
  fileOf,
  goteborg,
  malmo,
  openTitleOffice,
  personnelSystem,
  placesOf,
  rowsOf,
  type TitleOffice,
} from '../../support/title-office';
import { sheetBytes } from '../../support/workbooks';

const list = rowsOf({ Undersköterska: 120, 'Elevresurs natt': 7, Zqx: null });

const LOCAL = `query ($filter: LocalTitleFilter) { localTitles(organization: "1480", filter: $filter) {
  nodes { label people fields aid vanishedAt resolution { title { slug } } }
} }`;

const PROGRESS = `query ($organization: String! = "1480", $key: String!) {
  importProgress(organization: $organization, idempotencyKey: $key) { phase done total at }
}`;

interface ImportedSeen extends LocalTitle {
  readonly resolution: { readonly title: { readonly slug: string } | null };
}

describeOnEachEngine('importing titles', (database) => {
  let office: TitleOffice;
  beforeEach(async () => {
    office = await openTitleOffice(database().url);
  });
  afterEach(() => office.close());

  const imported = async (filter: object = {}): Promise<readonly ImportedSeen[]> =>
    (await office.read<{ nodes: readonly ImportedSeen[] }>(LOCAL, { filter }, goteborg.approver)).nodes;
  const labels = async (filter?: object) => (await imported(filter)).map(({ label }) => label);

  it('is tried before it is done, and then gives the same figures', async () => {
    const tried = await office.importTitles(list, { dryRun: true, idempotencyKey: 'host' });
    expect(await labels()).toEqual([]);
    expect(tried).toMatchObject({
      report: { rows: 3, titles: 3, added: 3, changed: 0, vanished: 0, people: 127, decided: 1 },
      problems: [],
    });
    expect(tried.report?.alignments).toContainEqual({ status: 'RESOLVED', titles: 1 });
    expect(await office.importTitles(list, { idempotencyKey: 'host' })).toEqual(tried);
    expect(await imported()).toMatchObject([
      { label: 'Elevresurs natt', people: 7, resolution: { title: null } },
      { label: 'Undersköterska', people: 120, resolution: { title: { slug: 'underskoterska' } } },
      { label: 'Zqx', people: null, resolution: { title: null } },
    ]);
  });

  it('tells what a later list adds, changes and no longer holds, and the same list again as unchanged', async () => {
    await office.importTitles(list);
    const next = rowsOf({ UNDERSKÖTERSKA: 130, Zqx: null, Kock: 3 });
    expect((await office.importTitles(next)).report).toMatchObject({
      added: 1,
      changed: 1,
      unchanged: 1,
      vanished: 1,
      returned: 0,
      addedTitles: ['Kock'],
      changedTitles: ['UNDERSKÖTERSKA'],
      vanishedTitles: ['Elevresurs natt'],
      returnedTitles: [],
    });
    expect((await office.importTitles(next)).report).toMatchObject({ added: 0, changed: 0, unchanged: 3, vanished: 0 });
    expect((await office.importTitles(list)).report).toMatchObject({
      changed: 1,
      vanished: 1,
      returned: 1,
      returnedTitles: ['Elevresurs natt'],
    });
    expect(await labels({ inUse: false })).toEqual(['Kock']);
    expect(await labels({ inUse: true, text: 'natt' })).toEqual(['Elevresurs natt']);
  });

  it('gives the answer that the key was given before, and refuses the key with another list', async () => {
    const first = await office.importTitles(list, { idempotencyKey: 'host' });
    expect(await office.importTitles(list, { idempotencyKey: 'host' })).toEqual(first);
    expect(placesOf(await office.importTitles(rowsOf({ Kock: 1 }), { idempotencyKey: 'host' }))).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'],
    ]);
    expect(await labels()).toHaveLength(3);
  });

  it('tells how far it has come to who imports, by its key', async () => {
    await office.importTitles(list, { idempotencyKey: 'host' });
    const progress = (variables: object, viewer = goteborg.editor) => office.read(PROGRESS, variables, viewer);
    expect(await progress({ key: 'host' })).toMatchObject({ phase: 'DONE', done: 3, total: 3 });
    expect(await progress({ key: 'var' })).toBeNull();
    expect(await progress({ key: 'host' }, goteborg.approver)).toBeNull();
    expect(await office.refusal(PROGRESS, { key: 'host' }, malmo.admin)).toEqual(
      await office.refusal(PROGRESS, { key: 'host', organization: '9999' }, malmo.admin),
    );
  });

  it.each([
    ['semicolons', 'Titel;Antal;Verksamhet\nUsk natt;12;Hemtjänst\nKock;3;Kost\n'],
    ['commas and a mark of the encoding', '\uFEFFBefattning,Antal,Enhet\n"Usk natt",12,Hemtjänst\nKock,3,Kost\n'],
    ['another encoding', Buffer.from('Titel;Antal;Verksamhet\r\nUsk natt;12;Hemtjänst\r\nKock;3;Kost', 'latin1')],
  ])('reads a file with %s', async (_what, content) => {
    expect(await office.importTitles(fileOf(content))).toMatchObject({
      report: { rows: 2, titles: 2, added: 2, people: 15 },
    });
    expect(await imported({ text: 'natt' })).toMatchObject([{ label: 'Usk natt', people: 12, fields: ['Hemtjänst'] }]);
  });

  it('reads a workbook, by the column that is named where it has several', async () => {
    const bytes = await sheetBytes([
      ['Titel', 'Gammal titel', 'Antal'],
      ['Undersköterska', 'Usk natt', 12],
    ]);
    expect(await office.importTitles(fileOf(bytes, { column: 'Gammal titel', sheet: 'Blad1' }))).toMatchObject({
      report: { rows: 1, people: 12 },
    });
    expect(await labels()).toEqual(['Usk natt']);
  });

  it('is refused as a whole, each fault with its row and what is expected there', async () => {
    const rows = [
      { label: 'Kock', people: 1 },
      { label: ' ' },
      { label: '75 %' },
      { label: 'Usk 800229-1234' },
      { label: 'Usk', people: -1 },
      { label: 'Usk', aid: '12' },
      { label: 'x'.repeat(201) },
    ];
    const answer = await office.importTitles({ rows }, { idempotencyKey: 'host' });
    expect(answer.report).toBeNull();
    expect(placesOf(answer)).toEqual([
      ['INVALID_VALUE', 'list.rows.1.label'],
      ['INVALID_VALUE', 'list.rows.2.label'],
      ['INVALID_VALUE', 'list.rows.3.label'],
      ['INVALID_VALUE', 'list.rows.4.people'],
      ['INVALID_VALUE', 'list.rows.5.aid'],
      ['INVALID_VALUE', 'list.rows.6.label'],
    ]);
    expect(answer.problems.map(({ message }) => /^Rad (\d): .*(Väntat|Ta bort)/u.exec(message)?.[1])).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(JSON.stringify(answer)).not.toContain('800229');
    expect(await labels()).toEqual([]);
  });

  it.each([
    ['an empty list', rowsOf({}), 'INVALID_VALUE', 'list.rows'],
    ['an empty file', fileOf(''), 'UNREADABLE_FILE', 'list.file.1.1'],
    ['a column that there is not', fileOf('Titel\nKock', { column: 'Yrke' }), 'UNREADABLE_FILE', 'list.file.1.1'],
    [
      'a file of something else',
      fileOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1])),
      'UNREADABLE_FILE',
      'list.file.1.1',
    ],
    ['a broken workbook', fileOf(Buffer.from('PK\u0003\u0004 trasig')), 'UNREADABLE_FILE', 'list.file.1.1'],
  ])('refuses %s', async (_what, given, code, path) => {
    expect(placesOf(await office.importTitles(given))).toEqual([[code, path]]);
    expect(await labels()).toEqual([]);
  });

  it('is done by a system too, which leaves to people what is certain', async () => {
    const { report } = await office.importTitles(list, {}, personnelSystem);
    expect(report).toMatchObject({ added: 3, decided: 0 });
    expect(placesOf(await office.importTitles(list, { confirmResolved: true }, personnelSystem))).toEqual([
      ['NOT_ALLOWED', 'confirmResolved'],
    ]);
    expect((await office.importTitles(list, { confirmResolved: false })).report).toMatchObject({ decided: 0 });
    expect((await office.importTitles(list)).report).toMatchObject({ unchanged: 3, decided: 1 });
  });

  it('leaves one event for the list and one for what was decided, and none where nothing changed', async () => {
    await office.importTitles(list);
    await office.importTitles(list);
    const query = '{ auditEvents(filter: { organization: "1480" }) { nodes { action } } }';
    const { nodes } = await office.read<{ nodes: readonly { action: string }[] }>(query, {}, goteborg.admin);
    expect(nodes.map(({ action }) => action).toSorted()).toEqual(['DECIDE_TITLES', 'IMPORT_TITLES']);
  });
});
