import { decideTitleMappings } from '../../../src/app/title-work/decide-title-mappings';
import { importTitles, type ImportTitlesInput } from '../../../src/app/title-work/import-titles';
import { findImportProgress, listLocalTitles } from '../../../src/app/title-work/list-local-titles';
import { alignQueued, listTitleQueue } from '../../../src/app/title-work/list-title-queue';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { ImportProgress } from '../../../src/app/ports/title-work-store';
import { title } from '../../support/builders/ladder-builder';
import { role } from '../../support/builders/qualification';
import { careTitles, openTitleDesk, staff, type TitleDesk } from '../../support/title-desk';

const rowsOf = (...labels: readonly string[]) => labels.map((label, index) => ({ row: index + 2, label, people: 2 }));

const input = (parts: Partial<ImportTitlesInput> = {}): ImportTitlesInput => ({
  organization: '1480',
  rows: rowsOf('Undersköterska', 'Zqx', 'undersköterska'),
  confirmResolved: true,
  dryRun: false,
  ...parts,
});

const importing = ({ as }: TitleDesk, parts: Partial<ImportTitlesInput> = {}, viewer: Viewer = staff.editor) =>
  importTitles(as(viewer), input(parts));

const kept = async ({ as }: TitleDesk) => {
  const listed = await listLocalTitles(as(staff.editor), '1480', {});
  return 'value' in listed ? listed.value.map(({ label, people, vanishedAt }) => [label, people, vanishedAt]) : [];
};

const figures = { rows: 3, titles: 2, added: 2, changed: 0, unchanged: 0, vanished: 0, returned: 0, people: 6 };

describe('importing a list of titles', () => {
  it('keeps each title once, decides on what is certain, and leaves one event for each of the two', async () => {
    const desk = await openTitleDesk();
    expect(await importing(desk)).toMatchObject({
      value: { ...figures, byStatus: { RESOLVED: 1, UNKNOWN: 1 }, decided: 1 },
    });
    expect(await kept(desk)).toEqual([
      ['undersköterska', 4, undefined],
      ['Zqx', 2, undefined],
    ]);
    const [decision] = desk.as(staff.editor).catalog.mappings.decisionsOf('1480');
    expect(decision).toMatchObject({ act: 'CONFIRM', standard: 'underskoterska', decidedBy: 'anna', release: 2 });
    expect(decision?.reason).toMatch(/^Säker tolkning/u);
    expect((await desk.trail()).map(({ action, subject }) => [action, subject])).toEqual([
      ['IMPORT_TITLES', 'localTitles 1480'],
      ['DECIDE_TITLES', 'titleMappings 1480'],
    ]);
  });

  it('tells the same when it is only tried, and then writes nothing', async () => {
    const desk = await openTitleDesk();
    const tried = await importing(desk, { dryRun: true, idempotencyKey: 'nyckel' });
    expect(await kept(desk)).toEqual([]);
    expect(await desk.trail()).toEqual([]);
    expect(desk.release()).toBe(1);
    expect(await findImportProgress(desk.as(staff.editor), '1480', 'nyckel')).toEqual({ value: undefined });
    expect(await importing(desk)).toEqual(tried);
  });

  it('is the whole truth: what is missing has vanished, and comes back with a later list', async () => {
    const desk = await openTitleDesk();
    await importing(desk);
    expect(await importing(desk, { rows: rowsOf('UNDERSKÖTERSKA', 'Kock') })).toMatchObject({
      value: { added: 1, changed: 1, unchanged: 0, vanished: 1, returned: 0 },
    });
    expect(await importing(desk)).toMatchObject({ value: { added: 0, changed: 1, vanished: 1, returned: 1 } });
  });

  it('changes nothing and leaves no event when the list is the one before', async () => {
    const desk = await openTitleDesk();
    await importing(desk);
    expect(await importing(desk)).toMatchObject({ value: { unchanged: 2, decided: 0 } });
    expect(await desk.trail()).toHaveLength(2);
    expect(desk.release()).toBe(2);
  });

  it('leaves to people what people have decided on, also what they have undone', async () => {
    const desk = await openTitleDesk();
    await importing(desk);
    const [made] = desk.as(staff.editor).catalog.mappings.decisionsOf('1480');
    const undo = { act: 'UNDO' as const, labels: [], undoes: made?.id };
    await decideTitleMappings(desk.as(staff.editor), { organization: '1480', decisions: [undo] });
    expect(await importing(desk)).toMatchObject({ value: { byStatus: { RESOLVED: 1 }, decided: 0 } });
  });

  it('answers the same to the same key, and refuses other input with it', async () => {
    const desk = await openTitleDesk();
    const first = await importing(desk, { idempotencyKey: 'nyckel' });
    expect(await importing(desk, { idempotencyKey: 'nyckel' })).toEqual(first);
    expect(await importing(desk, { idempotencyKey: 'nyckel', rows: rowsOf('Kock') })).toMatchObject({
      problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    expect(await desk.trail()).toHaveLength(2);
  });

  it('is refused as a whole when one row cannot be used, by its number and without repeating it', async () => {
    const desk = await openTitleDesk();
    const rows = [...rowsOf('Kock', 'Usk 800229-1234', ''), { row: 9, label: 'Kock', people: 'tre' }];
    const answer = await importing(desk, { rows });
    expect(answer).toMatchObject({
      problems: [
        { code: 'INVALID_VALUE', path: ['list', 'rows', 1, 'label'], sv: expect.stringMatching(/^Rad 3: /u) as string },
        { path: ['list', 'rows', 2, 'label'] },
        { path: ['list', 'rows', 3, 'people'], sv: expect.stringMatching(/^Rad 9: .*Väntat: /u) as string },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/800229|tre\b/u);
    expect(await kept(desk)).toEqual([]);
  });

  it('tells a hundred faults at most, and how many more there are; an empty list is one', async () => {
    const desk = await openTitleDesk();
    const answer = await importing(desk, { rows: rowsOf(...new Array<string>(250).fill('')) });
    const problems = 'problems' in answer ? answer.problems : [];
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.sv).toContain('150 fel till');
    expect(await importing(desk, { rows: [] })).toMatchObject({ problems: [{ path: ['list', 'rows'] }] });
  });

  it('lets systems import but only people who may decide confirm', async () => {
    const desk = await openTitleDesk();
    for (const viewer of [staff.system, staff.hrPerson]) {
      expect(await importing(desk, {}, viewer)).toMatchObject({
        problems: [{ code: 'NOT_ALLOWED', path: ['confirmResolved'] }],
      });
    }
    expect(await importing(desk, { confirmResolved: false }, staff.system)).toMatchObject({
      value: { added: 2, decided: 0 },
    });
  });

  it('is denied to who may not import, and refused alike for a foreign and an unknown employer', async () => {
    const desk = await openTitleDesk();
    expect(await importing(desk, {}, staff.approver)).toMatchObject({ denied: { code: 'FORBIDDEN' } });
    const foreign = await importing(desk, {}, staff.malmo);
    expect(foreign).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['organization'] }] });
    expect(await importing(desk, { organization: '9999' }, staff.malmo)).toEqual(foreign);
  });

  it('tells how far it has come: each phase, and between at most twice a second', async () => {
    const desk = await openTitleDesk();
    let clock = Date.parse('2026-06-01T12:00:00.000Z');
    const context = desk.as(staff.editor, { now: () => new Date((clock += 200)) });
    const told: ImportProgress[] = [];
    const rows = rowsOf(...Array.from({ length: 300 }, (_, index) => `Kock nummer ${index}`));
    await importTitles(context, input({ rows, idempotencyKey: 'nyckel', confirmResolved: false }), (progress) =>
      told.push(progress),
    );
    expect(told.map(({ phase, done }) => [phase, done])).toEqual([
      ['ALIGNING', 0],
      ['ALIGNING', 150],
      ['WRITING', 300],
      ['DONE', 300],
    ]);
    expect(await findImportProgress(context, '1480', 'nyckel')).toEqual({ value: told.at(-1) });
    expect(await findImportProgress(desk.as(staff.malmo), '1480', 'nyckel')).toHaveProperty('denied');
  });

  it('stays done, whatever is sent again with its key, and looks no title up anew', async () => {
    const desk = await openTitleDesk();
    await importing(desk, { idempotencyKey: 'nyckel' });
    const done = await findImportProgress(desk.as(staff.editor), '1480', 'nyckel');
    expect(done).toMatchObject({ value: { phase: 'DONE' } });
    const { catalog } = desk.as(staff.editor);
    const told: ImportProgress[] = [];
    for (const rows of [input().rows, rowsOf('Kock')]) {
      const context = desk.as(staff.editor, { catalog: { ...catalog, alignment: neverAsked } });
      await importTitles(context, input({ idempotencyKey: 'nyckel', rows }), (progress) => told.push(progress));
    }
    expect(told).toEqual([]);
    expect(await findImportProgress(desk.as(staff.editor), '1480', 'nyckel')).toEqual(done);
  });

  it('has its keys apart from those of others', async () => {
    const desk = await openTitleDesk();
    await importing(desk, { idempotencyKey: 'nyckel' });
    expect(await findImportProgress(desk.as(staff.approver), '1480', 'nyckel')).toEqual({ value: undefined });
  });

  it('is done also where that cannot be told', async () => {
    const desk = await openTitleDesk();
    const { unitOfWork } = desk.as(staff.editor);
    const write: typeof unitOfWork.write = (work) =>
      unitOfWork.write((stores) => {
        const titleWork = { ...stores.titleWork, saveProgress: () => Promise.reject(new Error('The disk is full.')) };
        return work({ ...stores, titleWork });
      });
    const context = desk.as(staff.editor, { unitOfWork: { write } });
    expect(await importTitles(context, input({ idempotencyKey: 'nyckel' }))).toMatchObject({ value: { added: 2 } });
    expect(await kept(desk)).toHaveLength(2);
  });

  it('tells that it failed when it is refused in the end', async () => {
    const desk = await openTitleDesk();
    const { unitOfWork } = desk.as(staff.editor);
    const write: typeof unitOfWork.write = (work) =>
      unitOfWork.write((stores) => {
        const titleWork = {
          ...stores.titleWork,
          saveLocalTitles: () => Promise.reject(new Error('The disk is full.')),
        };
        return work({ ...stores, titleWork });
      });
    const context = desk.as(staff.editor, { unitOfWork: { write } });
    await expect(importTitles(context, input({ idempotencyKey: 'nyckel' }))).rejects.toThrow('The disk is full.');
    expect(await findImportProgress(desk.as(staff.editor), '1480', 'nyckel')).toMatchObject({
      value: { phase: 'FAILED' },
    });
  });

  it('names the titles that its figures count, two hundred of each at most, also when it is only tried', async () => {
    const desk = await openTitleDesk();
    await importing(desk, { rows: rowsOf('Ål', 'Kock', 'Usk') });
    const many = Array.from({ length: 250 }, (_, index) => `Zqx ${index}`);
    const tried = await importing(desk, { rows: rowsOf('KOCK', 'Usk', ...many), dryRun: true });
    expect(tried).toMatchObject({ value: { labels: { changed: ['KOCK'], vanished: ['Ål'], returned: [] } } });
    const added = 'value' in tried ? tried.value.labels.added : [];
    expect([added.length, added[0]]).toEqual([200, 'Zqx 0']);
    expect(JSON.stringify(await desk.trail())).not.toContain('Zqx');
  });
});

const neverAsked = (): never => {
  throw new Error('A title was looked up.');
};

describe('a title that is used in several fields', () => {
  const desk = () =>
    openTitleDesk({
      ...careTitles,
      roles: [...careTitles.roles, role('rektor-forskola', 'förskola'), role('rektor-skola', 'grundskola')],
      titles: [
        ...careTitles.titles,
        title('rektor-forskola', { label: 'Rektor', role: 'rektor-forskola' }),
        title('rektor-skola', { label: 'Rektor', role: 'rektor-skola' }),
      ],
    });
  const rowsIn = (...fields: readonly string[]) =>
    fields.map((field, index) => ({ row: index + 2, label: 'Rektor', people: 10 - index, field }));
  const queued = async ({ as }: TitleDesk) => {
    const choice = { organization: '1480', filter: {}, asOf: '2026-06-01' } as const;
    const listed = await listTitleQueue(as(staff.editor), choice);
    return 'value' in listed ? listed.value : [];
  };

  it('is decided at once where it means the same in all', async () => {
    const opened = await desk();
    expect(await importing(opened, { rows: rowsIn('Förskola', 'Förskolan Lunden') })).toMatchObject({
      value: { byStatus: { RESOLVED: 1 }, decided: 1 },
    });
  });

  it('is left to people where it means different things, and each candidate says where it fits', async () => {
    const opened = await desk();
    expect(await importing(opened, { rows: rowsIn('Förskola', 'Grundskola') })).toMatchObject({
      value: { byStatus: { AMBIGUOUS: 1 }, decided: 0 },
    });
    const [item] = await queued(opened);
    const alignment = item && alignQueued(opened.as(staff.editor), item, '2026-06-01', 5);
    expect(alignment?.status).toBe('AMBIGUOUS');
    const told = alignment?.candidates.map(({ title: { slug }, because }) => [slug, because.at(-1)?.sv]);
    expect(told).toEqual([
      ['rektor-forskola', 'Titeln läses så i Förskola, men annorlunda i andra verksamheter.'],
      ['rektor-skola', 'Titeln läses så i Grundskola, men annorlunda i andra verksamheter.'],
    ]);
    expect(alignment?.candidates.every(({ confidence }) => confidence <= 0.5)).toBe(true);
  });
});
