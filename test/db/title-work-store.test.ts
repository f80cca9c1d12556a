import type { ImportProgress } from '../../src/app/ports/title-work-store';
import { localTitle } from '../support/builders/mapping';
import { describeStores } from '../support/stores';

const NOON = '2026-03-01T12:00:00.000Z';
const EVENING = '2026-03-01T20:00:00.000Z';

const progress = (parts: Partial<ImportProgress> = {}): ImportProgress => ({
  phase: 'ALIGNING',
  done: 10,
  total: 400,
  at: NOON,
  ...parts,
});

describeStores('The store of imported titles', (open) => {
  it('holds nothing of an employer that has imported nothing', async () => {
    const { titleWork } = (await open()).stores;

    expect(await titleWork.listLocalTitles('1480')).toEqual([]);
    await titleWork.saveLocalTitles([]);
    expect(await titleWork.listLocalTitles('1480')).toEqual([]);
  });

  it('gives each employer its own titles as they were saved, with all that is known of them or next to nothing', async () => {
    const { titleWork } = (await open()).stores;
    const full = localTitle({ people: 12, fields: ['Grundskola', 'Fritidshem'], aid: '401020', vanishedAt: EVENING });
    const scant = localTitle({ label: 'Vårdare', fields: [] });
    const elsewhere = localTitle({ organization: '1280', people: 0 });
    await titleWork.saveLocalTitles([full, scant, elsewhere]);

    expect(await titleWork.listLocalTitles('1480')).toEqual([full, scant]);
    expect(await titleWork.listLocalTitles('1280')).toEqual([elsewhere]);
  });

  it('puts a title in the place of one that is written alike, and forgets all that was known of that', async () => {
    const { titleWork } = (await open()).stores;
    await titleWork.saveLocalTitles([localTitle({ people: 12, aid: '401020', vanishedAt: EVENING })]);

    const again = localTitle({ label: 'ELEV-RESURS', importedAt: EVENING });
    const same = localTitle({ label: '  elevresurs.', fields: ['Gymnasium'], importedAt: EVENING });
    await titleWork.saveLocalTitles([again, same]);

    expect(await titleWork.listLocalTitles('1480')).toEqual([again, same]);
  });

  it('keeps the last of several that are written alike', async () => {
    const { titleWork } = (await open()).stores;
    const last = localTitle({ label: 'ELEVRESURS', people: 3 });
    await titleWork.saveLocalTitles([localTitle({ people: 1 }), last]);

    expect(await titleWork.listLocalTitles('1480')).toEqual([last]);
  });

  it('lists them by what they are called, letter by letter and not by any language', async () => {
    const { titleWork } = (await open()).stores;
    const inOrder = ['1:e vårdare', 'Vårdare', 'vårdare natt', 'Ärendehandläggare', 'Ögonsjuksköterska', 'šofför'];
    const titles = inOrder.map((label) => localTitle({ label }));
    await titleWork.saveLocalTitles(titles.toReversed());

    expect((await titleWork.listLocalTitles('1480')).map(({ label }) => label)).toEqual(inOrder);
  });

  it('takes in more than one statement can carry, new and known alike', async () => {
    const { titleWork } = (await open()).stores;
    const titles = Array.from({ length: 2_001 }, (_, index) => localTitle({ label: `titel ${1_000 + index}` }));
    await titleWork.saveLocalTitles(titles.slice(0, 1_500));

    await titleWork.saveLocalTitles(titles);

    expect(await titleWork.listLocalTitles('1480')).toEqual(titles);
  });

  it('knows how far each import has come', async () => {
    const { titleWork } = (await open()).stores;
    await titleWork.saveProgress('1480', 'mars', progress());
    await titleWork.saveProgress('1280', 'mars', progress({ done: 20 }));
    await titleWork.saveProgress('1480', 'mars', progress({ phase: 'DONE', done: 400, at: EVENING }));

    expect(await titleWork.findProgress('1480', 'mars')).toEqual(progress({ phase: 'DONE', done: 400, at: EVENING }));
    expect(await titleWork.findProgress('1280', 'mars')).toEqual(progress({ done: 20 }));
    expect(await titleWork.findProgress('1480', 'april')).toBeUndefined();
  });

  it('forgets the progress of an import two days after it was told, when another is told', async () => {
    const { titleWork } = (await open()).stores;
    await titleWork.saveProgress('1480', 'old', progress());
    await titleWork.saveProgress('1480', 'later', progress({ at: '2026-03-01T12:00:00.001Z' }));
    expect(await titleWork.findProgress('1480', 'old')).toBeDefined();

    await titleWork.saveProgress('1480', 'new', progress({ at: '2026-03-03T12:00:00.001Z' }));

    expect(await titleWork.findProgress('1480', 'old')).toBeUndefined();
    expect(await titleWork.findProgress('1480', 'later')).toBeDefined();
  });
});
