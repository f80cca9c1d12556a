import { title } from '../../support/builders/ladder-builder';
import { describeOnEachEngine } from '../../support/database';
import { careTitles } from '../../support/title-desk';
import {
  confirmed,
  goteborg,
  malmo,
  officeWorld,
  openTitleOffice,
  personnelSystem,
  rowsOf,
  type TitleOffice,
  titleId,
} from '../../support/title-office';
import { platformAdmin } from '../../support/viewers';

const list = rowsOf({ 'Usk natt': 12, Zqx: null, Ämneslots: 12, Kokerska: 40, Elevresurs: 3, 'Kock i kök': 0 });

const MAINTAIN = `mutation ($input: MaintainReferenceDataInput!) { maintainReferenceData(input: $input) {
  problems { code path message } findings { code }
} }`;

describeOnEachEngine('the queue of titles', (database) => {
  let office: TitleOffice;
  beforeEach(async () => {
    const skolkock = title('skolkock', { label: 'Skolkock', role: 'kock' });
    office = await openTitleOffice(database().url, officeWorld({ titles: [...careTitles.titles, skolkock] }));
    await office.importTitles(list, { confirmResolved: false });
  });
  afterEach(() => office.close());

  const waiting = async (variables?: object) => (await office.queue(variables)).nodes.map((node) => node.title.label);

  it('holds the titles that the most people have first, those without a count last, else in Swedish order', async () => {
    expect(await waiting()).toEqual(['Kokerska', 'Usk natt', 'Ämneslots', 'Elevresurs', 'Kock i kök', 'Zqx']);
  });

  it('is cut to what somebody looks for', async () => {
    expect(await waiting({ filter: { text: 'NATT' } })).toEqual(['Usk natt']);
    expect(await waiting({ filter: { minimumPeople: 12 } })).toEqual(['Kokerska', 'Usk natt', 'Ämneslots']);
    expect(await waiting({ filter: { reasons: ['STANDARD_REPLACED'] } })).toEqual([]);
    expect(await waiting({ filter: { reasons: ['NEW'], text: 'zqx' } })).toEqual(['Zqx']);
    const unknown = await office.queue({ filter: { statuses: ['UNKNOWN'] } });
    expect(unknown.nodes.map((node) => node.title.label)).toContain('Zqx');
    expect(unknown.nodes.every((node) => node.alignment.status === 'UNKNOWN')).toBe(true);
    expect(await waiting({ filter: { statuses: [] } })).toEqual([]);
  });

  it('comes in pages, that go on where they ended also when a title has been decided on meanwhile', async () => {
    const first = await office.queue({ first: 2 });
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    await office.decide([confirmed('kock', ['Kokerska'])]);
    const after = first.pageInfo.endCursor;
    expect(await waiting({ first: 2, after })).toEqual(['Ämneslots', 'Elevresurs']);
    await office.decide([confirmed('underskoterska', ['Usk natt'])]);
    expect(await waiting({ first: 2, after })).toEqual(['Ämneslots', 'Elevresurs']);
    expect(await waiting({ after: (await office.queue()).pageInfo.endCursor })).toEqual([]);
  });

  it('no longer holds what is decided on, be it that no title fits, and holds again what is undone', async () => {
    const { mappings } = await office.decide([
      confirmed('underskoterska', ['Usk natt']),
      { act: 'REJECT', labels: ['Zqx'], reason: 'Ingen titel passar.' },
      { act: 'REJECT', labels: ['Elevresurs'], standard: titleId('larare'), reason: 'Undervisar inte.' },
    ]);
    // What is ruled out decides nothing.
    expect(await waiting()).toEqual(['Kokerska', 'Ämneslots', 'Elevresurs', 'Kock i kök']);
    await office.decide([{ act: 'UNDO', undoes: mappings[0]?.id }]);
    expect(await waiting({ filter: { text: 'usk' } })).toEqual(['Usk natt']);
  });

  it('no longer holds what has vanished from the personnel system', async () => {
    await office.importTitles(rowsOf({ Zqx: 1 }), { confirmResolved: false });
    expect(await waiting()).toEqual(['Zqx']);
  });

  it('holds again what was decided for a time that is over, and says what was', async () => {
    const { mappings } = await office.decide([confirmed('kock', ['Kokerska'], { validTo: '2026-06-30' })]);
    const [{ id } = { id: '' }] = mappings;
    expect(await waiting({ filter: { text: 'kokerska' } })).toEqual([]);
    const { nodes } = await office.queue({ filter: { text: 'kokerska' }, asOf: '2026-07-01' });
    expect(nodes).toMatchObject([{ reason: 'DECISION_ENDED', mapping: { id }, newest: { id } }]);
  });

  it('holds again what was decided on a title that others have taken the place of, and names them', async () => {
    const { mappings } = await office.decide([confirmed('skolkock', ['Kock i kök'])]);
    const edit = { replaceTitle: { key: 'skolkock', by: ['kock'], lastDay: '2026-06-10', expectedVersion: 1 } };
    const done = await office.read(MAINTAIN, { input: { note: 'Nytt avtal', edits: [edit] } }, platformAdmin);
    expect(done).toMatchObject({ problems: [] });

    expect(await office.resolve('Kock i kök', '2026-06-10')).toMatchObject({ title: { slug: 'skolkock' } });
    expect(await office.resolve('Kock i kök', '2026-06-11')).toMatchObject({
      title: null,
      role: null,
      mapping: { state: 'CONFIRMED', standard: { slug: 'skolkock' } },
    });
    expect(await waiting({ filter: { reasons: ['STANDARD_REPLACED'] }, asOf: '2026-06-10' })).toEqual([]);
    const { nodes } = await office.queue({ filter: { reasons: ['STANDARD_REPLACED'] }, asOf: '2026-06-11' });
    expect(nodes).toMatchObject([
      { title: { label: 'Kock i kök' }, mapping: { id: mappings[0]?.id }, replacedBy: [{ slug: 'kock' }] },
    ]);

    await office.decide([confirmed('kock', ['Kock i kök'], { validFrom: '2026-06-11' })]);
    expect(await waiting({ filter: { text: 'kök' }, asOf: '2026-06-11' })).toEqual([]);
    expect(await office.resolve('Kock i kök', '2026-06-10')).toMatchObject({ title: { slug: 'skolkock' } });
    expect(await office.resolve('Kock i kök', '2026-06-11')).toMatchObject({ title: { slug: 'kock' } });
  });

  it('holds again what was decided on a title that has gone out of use with nothing in its place', async () => {
    await office.decide([confirmed('skolkock', ['Kock i kök'])]);
    const edit = { retire: { kind: 'TITLE', key: 'skolkock', lastDay: '2026-06-10', expectedVersion: 1 } };
    await office.read(MAINTAIN, { input: { note: 'Utgår', edits: [edit] } }, platformAdmin);
    const { nodes } = await office.queue({ filter: { text: 'kök' }, asOf: '2026-06-11' });
    expect(nodes).toMatchObject([{ reason: 'STANDARD_ENDED', replacedBy: [] }]);
  });

  it('is for the employer’s own people and systems', async () => {
    for (const viewer of [goteborg.approver, goteborg.admin, personnelSystem]) {
      expect(await office.queue({}, viewer)).toMatchObject({ totalCount: 6 });
    }
    const query = 'query ($organization: String!) { titleQueue(organization: $organization) { totalCount } }';
    const ask = (organization: string, viewer?: Parameters<typeof office.refusal>[2]) =>
      office.refusal(query, { organization }, viewer);
    expect(await ask('1480')).toEqual(['UNAUTHENTICATED', expect.any(String)]);
    expect(await ask('1480', goteborg.employee)).toEqual(['FORBIDDEN', expect.any(String)]);
    expect(await ask('1480', malmo.admin)).toEqual(await ask('9999', malmo.admin));
    expect(await ask('1480', malmo.admin)).toEqual(['BAD_USER_INPUT', expect.stringContaining('organization')]);
  });

  it.each([
    ['a page that is too large', { first: 201 }, 'first'],
    ['a cursor of another list', { after: 'eA==' }, 'after'],
    ['fewer people than none', { filter: { minimumPeople: -1 } }, 'minimumPeople'],
    ['a text that is too long', { filter: { text: 'x'.repeat(201) } }, 'text'],
  ])('refuses %s', async (_what, variables, named) => {
    const query = `query ($filter: TitleQueueFilter, $first: Int! = 50, $after: String) {
      titleQueue(organization: "1480", filter: $filter, first: $first, after: $after) { totalCount }
    }`;
    expect(await office.refusal(query, variables, goteborg.editor)).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining(named),
    ]);
  });

  it.each([0, 21])('refuses %d candidates for each', async (limit) => {
    const query = `{ titleQueue(organization: "1480", first: 1) { nodes { alignment(limit: ${limit}) { status } } } }`;
    const [code, message] = await office.refusal(query, {}, goteborg.editor);
    expect([code, message]).toEqual(['BAD_USER_INPUT', 'The argument limit must be 1 to 20.']);
  });
});
