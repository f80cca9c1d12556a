import { decideTitleMappings } from '../../../src/app/title-work/decide-title-mappings';
import { importTitles } from '../../../src/app/title-work/import-titles';
import { listLocalTitles } from '../../../src/app/title-work/list-local-titles';
import { findTitleMapping, listTitleMappings, mappingsOfTitle } from '../../../src/app/title-work/list-title-mappings';
import { alignQueued, listTitleQueue, type TitleQueueFilter } from '../../../src/app/title-work/list-title-queue';
import { resolveTitle } from '../../../src/app/title-work/resolve-title';
import type { TitleDecision } from '../../../src/app/title-work/title-decision';
import { emptyMappingBook, withDecisions } from '../../../src/domain/title/mapping/mapping-book';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { titleOfLabel } from '../../../src/domain/title/mapping/title-of-label';
import { openTitleDesk, careTitles, staff, type TitleDesk } from '../../support/title-desk';
import { title } from '../../support/builders/ladder-builder';
import { mappingDecision } from '../../support/builders/mapping-decision';
import { nurse, occupationRegister } from '../../support/builders/title-lexicon';

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

const queue = async ({ as }: TitleDesk, filter: TitleQueueFilter = {}, asOf: IsoDay = '2026-06-01') => {
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

  it('holds what is decided from a later day only where nothing answers until then', async () => {
    const desk = await start();
    const validFrom = '2026-09-01';
    await decide(desk, confirm('Usk natt', { validFrom }), confirm('Kock', { validFrom, standard: 'larare' }));
    expect((await queue(desk)).map((item) => [item.title.label, item.waiting.reason])).toEqual([
      ['Usk natt', 'DECISION_AHEAD'],
      ['Zqx', 'NEW'],
      ['Ål', 'NEW'],
    ]);
    expect((await queue(desk, {}, validFrom)).map((item) => item.title.label)).toEqual(['Zqx', 'Ål']);
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

describe('an employer’s title whose occupation a published role takes over', () => {
  const occupation = `jobtech-${nurse.code}`;
  const takeOver = async () => {
    const occupationRegisters = [occupationRegister([nurse])];
    const desk = await openTitleDesk({ ...careTitles, occupationRegisters });
    await importTitles(desk.as(staff.editor), { organization: '1480', rows, confirmResolved: false, dryRun: false });
    await decide(desk, confirm('Zqx', { standard: occupation, match: 'CLOSE' }));
    const codes = [{ scheme: 'JOBTECH', code: nurse.code, match: 'EXACT' } as const];
    const roles = careTitles.roles.map((role) => (role.slug === 'larare' ? { ...role, codes } : role));
    await desk.publish({ occupationRegisters, roles });
    return desk;
  };

  it('comes back to the queue with the role’s standard title', async () => {
    expect(await queue(await takeOver(), { reasons: ['STANDARD_REPLACED'] })).toMatchObject([
      { title: { label: 'Zqx' }, waiting: { replacedBy: ['larare'], decision: { standard: occupation } } },
    ]);
  });

  it('has no answer until somebody decides anew, and its decision still tells what was chosen', async () => {
    const desk = await takeOver();
    const context = desk.as(staff.approver);
    const answer = resolveTitle(context, { label: 'Zqx', organization: '1480', asOf: '2026-06-01' });
    expect(answer).toMatchObject({ codes: [], mapping: { state: 'CONFIRMED', standard: occupation } });
    expect(answer?.title).toBeUndefined();
    expect(context.catalog.titles.get(occupation)).toMatchObject({ label: nurse.label, kind: 'FORMER' });
    const told = context.catalog.changes.slice().map(({ summary }) => summary.sv);
    expect(told).toContainEqual(expect.stringContaining(`Zqx motsvarar ${nurse.label}`));
    expect(await decide(desk, confirm('Usk natt', { standard: occupation }))).toMatchObject({
      problems: [{ code: 'INVALID_VALUE', path: ['decisions', 0, 'standard'] }],
    });
  });

  it('is decided on again with the title in its place', async () => {
    const desk = await takeOver();
    await decide(desk, confirm('Zqx', { standard: 'larare' }));
    expect(await labels(desk, { reasons: ['STANDARD_REPLACED'] })).toEqual([]);
    const answer = resolveTitle(desk.as(staff.approver), { label: 'zqx', organization: '1480', asOf: '2026-06-01' });
    expect(answer?.title?.slug).toBe('larare');
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
    const [first] = desk.as(staff.editor).catalog.mappings.decisionsOn('1480', 'usk natt');
    await decide(
      desk,
      confirm('Kock', { standard: 'kock' }),
      { act: 'UNDO', labels: [], undoes: first?.id },
      confirm('usk natt', { standard: 'larare' }),
    );
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
      return found ? mappingsOfTitle(context, found, { first: 9 }).map(({ label }) => label) : [];
    };
    expect(of('larare')).toEqual(['usk natt']);
    expect(of('underskoterska')).toEqual([]);
    const ofLabel = (label: string, choice = {}) =>
      mappingsOfTitle(context, titleOfLabel('1480', label), { first: 9, ...choice });
    expect(ofLabel('USK NATT').map(({ state }) => state)).toEqual(['SUPERSEDED', 'CONFIRMED']);
    expect(ofLabel('Usk natt', { first: 1 }).map(({ state }) => state)).toEqual(['SUPERSEDED']);
    expect(ofLabel('Usk natt', { organization: '1280' })).toEqual([]);
    const [mapping] = ofLabel('Kock');
    expect(mapping && findTitleMapping(context, mapping.id)).toEqual(mapping);
    expect(findTitleMapping(context, 'ingen')).toBeUndefined();
  });

  it('are, of a standard title, as many as are asked for, from the oldest on, of all or of one employer', async () => {
    const desk = await start();
    const { catalog, ...context } = desk.as(staff.malmo);
    const log = ['1480', '1280', '1480'].flatMap((organization, year) =>
      ['Usk dag', 'Usk natt', 'Usk kväll'].map((label, index) =>
        mappingDecision(`${year}${index}`, {
          organization,
          label,
          // The third time both hold, on days of their own.
          ...(year === 0 && { validTo: '2025-12-31' }),
          ...(year === 2 && { validFrom: '2026-01-01', standard: index === 1 ? 'kock' : 'underskoterska' }),
        }),
      ),
    );
    let looked = 0;
    const book = withDecisions(emptyMappingBook, log);
    const mappings = {
      ...book,
      decisionsOn: (...on: Parameters<typeof book.decisionsOn>) => {
        looked += 1;
        return book.decisionsOn(...on);
      },
    };
    const standard = title('underskoterska');
    const found = (first: number, organization?: string) =>
      mappingsOfTitle({ ...context, catalog: { ...catalog, mappings } }, standard, { first, organization }).map(
        ({ id }) => id,
      );
    const all = ['00', '01', '02', '10', '11', '12', '20', '22'];
    expect(found(9)).toEqual(all);
    expect(looked).toBe(6);
    expect(found(9, '1480')).toEqual(all.filter((id) => !id.startsWith('1')));
    expect(found(9, '9999')).toEqual([]);
    looked = 0;
    expect(found(2)).toEqual(['00', '01']);
    expect(looked).toBe(2);
  });
});
