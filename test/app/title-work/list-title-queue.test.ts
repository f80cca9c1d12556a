import { decideTitleMappings } from '../../../src/app/title-work/decide-title-mappings';
import { importTitles } from '../../../src/app/title-work/import-titles';
import { listLocalTitles } from '../../../src/app/title-work/list-local-titles';
import { findTitleMapping, listTitleMappings, mappingsOfTitle } from '../../../src/app/title-work/list-title-mappings';
import { alignQueued, listTitleQueue, type TitleQueueFilter } from '../../../src/app/title-work/list-title-queue';
import type { TitleDecision } from '../../../src/app/title-work/title-decision';
import { titleOfLabel } from '../../../src/domain/title/mapping/title-of-label';
import { openTitleDesk, careTitles, staff, type TitleDesk } from '../../support/title-desk';
import { title } from '../../support/builders/ladder-builder';

const rows = [
  { row: 2, label: 'Usk natt', people: 40, field: 'Hemtjänst' },
  { row: 3, label: 'Ål' },
  { row: 4, label: 'Zqx', people: 0 },
  { row: 5, label: 'Kock', people: 40 },
];

const confirm = (label: string, parts: Partial<TitleDecision> = {}): TitleDecision => ({
  act: 'CONFIRM',
  labels: [label],
  standard: 'underskoterska',
  ...parts,
});

const decide = ({ as }: TitleDesk, ...decisions: readonly TitleDecision[]) =>
  decideTitleMappings(as(staff.editor), { organization: '1480', decisions });

const start = async (): Promise<TitleDesk> => {
  const desk = await openTitleDesk();
  await importTitles(desk.as(staff.editor), { organization: '1480', rows, confirmResolved: false, dryRun: false });
  return desk;
};

const queue = async ({ as }: TitleDesk, filter: TitleQueueFilter = {}, asOf = '2026-06-01' as const) => {
  const listed = await listTitleQueue(as(staff.approver), { organization: '1480', filter, asOf });
  if ('denied' in listed) throw new Error(listed.denied.en);
  return listed.value;
};

const labels = async (desk: TitleDesk, filter?: TitleQueueFilter) =>
  (await queue(desk, filter)).map((item) => item.title.label);

describe('the queue of an employer’s titles', () => {
  it('has those of the most people first, those without a count last, else in Swedish order', async () => {
    expect(await labels(await start())).toEqual(['Kock', 'Usk natt', 'Zqx', 'Ål']);
  });

  it('holds no title that is decided on or that has vanished', async () => {
    const desk = await start();
    await decide(desk, confirm('usk natt'), { act: 'REJECT', labels: ['Zqx'], reason: 'Okänd' });
    expect(await labels(desk)).toEqual(['Kock', 'Ål']);
    const fewer = { organization: '1480', rows: rows.slice(0, 2), confirmResolved: false, dryRun: false };
    await importTitles(desk.as(staff.editor), fewer);
    expect(await labels(desk)).toEqual(['Ål']);
  });

  it('gets a title back when its standard title is replaced, with what was decided', async () => {
    const desk = await start();
    await decide(desk, confirm('Usk natt'));
    const replaced = title('underskoterska', { kind: 'FORMER', validTo: '2026-05-31', replacedBy: ['kock'] });
    await desk.publish({ titles: [replaced, ...careTitles.titles.slice(1)] });
    const [, item] = await queue(desk);
    expect(item).toMatchObject({
      title: { label: 'Usk natt' },
      waiting: { reason: 'STANDARD_REPLACED', replacedBy: ['kock'], decision: { standard: 'underskoterska' } },
      seen: { standard: 'underskoterska' },
    });
    expect(await labels(desk, { reasons: ['STANDARD_REPLACED'] })).toEqual(['Usk natt']);
  });

  it('is narrowed by text in label or field, by people, and by how the alignment stands', async () => {
    const desk = await start();
    expect(await labels(desk, { text: 'hemtj' })).toEqual(['Usk natt']);
    expect(await labels(desk, { minimumPeople: 1 })).toEqual(['Kock', 'Usk natt']);
    expect(await labels(desk, { statuses: ['RESOLVED'] })).toEqual(['Kock']);
    const [first] = await queue(desk);
    expect(first && alignQueued(desk.as(staff.editor), first, '2026-06-01', 3)).toMatchObject({
      status: 'RESOLVED',
      candidates: [{ title: { slug: 'kock' } }],
    });
  });

  it('is shown to the employer’s own people only, and so are the titles and who decided what', async () => {
    const desk = await start();
    const malmo = desk.as(staff.malmo);
    const denied = { denied: { code: 'BAD_USER_INPUT' } };
    const choice = { organization: '1480', filter: {}, asOf: '2026-06-01' } as const;
    expect(await listTitleQueue(malmo, choice)).toMatchObject(denied);
    expect(await listTitleQueue(malmo, { ...choice, organization: '9999' })).toMatchObject(denied);
    expect(await listLocalTitles(malmo, '1480', {})).toMatchObject(denied);
    expect(listTitleMappings(malmo, '1480', {})).toMatchObject(denied);
  });
});

describe('the titles that an employer has imported', () => {
  it('are listed in Swedish order, with or without those that have vanished', async () => {
    const desk = await start();
    const fewer = { organization: '1480', rows: rows.slice(0, 3), confirmResolved: false, dryRun: false };
    await importTitles(desk.as(staff.editor), fewer);
    const listed = async (inUse?: boolean) => {
      const answer = await listLocalTitles(desk.as(staff.hrPerson), '1480', { ...(inUse !== undefined && { inUse }) });
      return 'value' in answer ? answer.value.map(({ label }) => label) : [];
    };
    expect(await listed()).toEqual(['Kock', 'Usk natt', 'Zqx', 'Ål']);
    expect(await listed(true)).toEqual(['Usk natt', 'Zqx', 'Ål']);
    expect(await listed(false)).toEqual(['Kock']);
  });
});

describe('the mappings of an employer', () => {
  const decided = async () => {
    const desk = await start();
    await decide(desk, confirm('Usk natt'), { act: 'REJECT', labels: ['Zqx'], reason: 'Okänd' });
    await decide(desk, confirm('Kock', { standard: 'kock' }), confirm('usk natt', { standard: 'larare' }));
    return desk;
  };

  it('tell who decided what, the newest first', async () => {
    const desk = await decided();
    const found = (filter: Parameters<typeof listTitleMappings>[2]) => {
      const listed = listTitleMappings(desk.as(staff.approver), '1480', filter);
      return 'value' in listed ? listed.value.map(({ label, state }) => [label, state]) : [];
    };
    const newest = [
      ['usk natt', 'CONFIRMED'],
      ['Kock', 'CONFIRMED'],
    ];
    expect(found({})).toEqual([...newest, ['Zqx', 'REJECTED'], ['Usk natt', 'SUPERSEDED']]);
    expect(found({ states: ['CONFIRMED'] })).toEqual(newest);
    expect(found({ decidedBy: 'anna', role: 'kock' })).toEqual([['Kock', 'CONFIRMED']]);
    expect(found({ decidedBy: 'bo' })).toEqual([]);
    expect(found({ standard: 'underskoterska' })).toEqual([['Usk natt', 'SUPERSEDED']]);
    expect(found({ text: 'lärare' })).toEqual([['usk natt', 'CONFIRMED']]);
  });

  it('stand by the employer’s title and, while they hold, by the standard title', async () => {
    const desk = await decided();
    const context = desk.as(staff.malmo);
    const of = (slug: string) => {
      const found = context.catalog.titles.get(slug);
      return found ? mappingsOfTitle(context, found).map(({ label }) => label) : [];
    };
    expect(of('larare')).toEqual(['usk natt']);
    expect(of('underskoterska')).toEqual([]);
    expect(mappingsOfTitle(context, titleOfLabel('1480', 'USK NATT')).map(({ state }) => state)).toEqual([
      'SUPERSEDED',
      'CONFIRMED',
    ]);
    const [mapping] = mappingsOfTitle(context, titleOfLabel('1480', 'Kock'));
    expect(mapping && findTitleMapping(context, mapping.id)).toEqual(mapping);
    expect(findTitleMapping(context, 'ingen')).toBeUndefined();
  });
});
