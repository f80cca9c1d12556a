import type { ErasedFigure } from '../../src/domain/person/erased-figure';
import { describeStores } from '../support/stores';

const figure = (parts: Partial<ErasedFigure> = {}): ErasedFigure => ({
  organization: '1480',
  year: 2026,
  kind: 'PEOPLE',
  slug: '',
  people: 1,
  ...parts,
});

describeStores('The store of what is left of erased people', (open) => {
  it('has nothing at first', async () => {
    const { erasures } = (await open()).stores;
    await erasures.addFigures([]);

    expect(await erasures.listFigures('1480')).toEqual([]);
  });

  it('adds numbers to those of the same employer, year, kind and slug, and lists them in that order', async () => {
    const { erasures } = (await open()).stores;
    const level = figure({ kind: 'LEVEL', slug: 'levla/c', people: 2 });
    const title = figure({ kind: 'TITLE', slug: 'underskoterska' });
    const before = figure({ year: 2025, people: 7 });
    const elsewhere = figure({ organization: '1280', people: 9 });
    await erasures.addFigures([figure({ people: 2 }), title, level, elsewhere]);

    await erasures.addFigures([figure({ people: 3 }), before, figure({ people: 4 })]);

    expect(await erasures.listFigures('1480')).toEqual([before, level, figure({ people: 9 }), title]);
    expect(await erasures.listFigures('1280')).toEqual([elsewhere]);
  });
});
