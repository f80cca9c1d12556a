import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { Adoption } from '../../../src/domain/organization/adoption';
import { impliedAdoptions } from '../../../src/domain/organization/implied-adoption';
import { ladder } from '../../support/builders/ladder-builder';

const adapting = (parts: Partial<Ladder>): Ladder =>
  ladder({ slug: 'egen', organization: '1480', basedOn: { slug: 'grund', revision: 1 }, ...parts });

const recorded = (parts: Partial<Adoption>): Adoption => ({
  slug: 'inforande',
  organization: '1480',
  ladder: 'grund',
  sources: [],
  ...parts,
});

const days = (ladders: readonly Ladder[], adoptions: readonly Adoption[] = []): readonly unknown[] =>
  impliedAdoptions({ ladders, adoptions }).map(({ organization, ladder: used, from, to }) => [
    organization,
    used,
    from,
    to,
  ]);

describe('an organisation whose own ladder adapts another uses the other', () => {
  it('from the first day of its first revision to the last day of its last', () => {
    const revisions = [
      adapting({ validFrom: '2020-01-01', validTo: '2021-12-31' }),
      adapting({ revision: 2, validFrom: '2022-01-01', validTo: '2024-12-31', status: 'RETIRED' }),
    ];
    expect(days(revisions)).toEqual([['1480', 'grund', '2020-01-01', '2024-12-31']]);
  });

  it('without end while one of them has none, and from an unknown day where one is unknown', () => {
    expect(days([adapting({ validFrom: '2020-01-01' })])).toEqual([['1480', 'grund', '2020-01-01', undefined]]);
    expect(days([adapting({ validTo: '2020-01-01' })])).toEqual([['1480', 'grund', undefined, '2020-01-01']]);
  });

  it('once for each ladder that it adapts', () => {
    const ladders = [adapting({}), adapting({ slug: 'annan' }), adapting({ basedOn: { slug: 'b', revision: 1 } })];
    expect(days(ladders).map((one) => (one as string[])[1])).toEqual(['grund', 'b']);
  });

  it('not by a draft, nor where its own adoption is recorded', () => {
    expect(days([adapting({ status: 'DRAFT' }), adapting({ status: 'RETIRED' })])).toEqual([]);
    expect(days([adapting({})], [recorded({})])).toEqual([]);
    expect(days([adapting({})], [recorded({ organization: '1280' }), recorded({ ladder: 'b' })])).toHaveLength(1);
  });
});
