import type { Ladder } from '../../../../src/domain/ladder/ladder';
import type { Qualification } from '../../../../src/domain/qualification/qualification';
import { changedAdaptations } from '../../../../src/domain/reference/validate/changed-adaptations';
import { ladder, requirement, step } from '../../../support/builders/ladder-builder';
import { qualification } from '../../../support/builders/qualification';
import { referenceData } from '../../../support/builders/reference-data';
import { holds } from '../../../support/builders/requirement';

/** A ladder with one step that demands the qualification, and an adaptation where an equivalent will do. */
const demanding = (slug: string, parts: Partial<Ladder> = {}): Ladder =>
  ladder({
    slug: 'bas',
    steps: [step('grund', { requirements: [requirement('bevis', { expression: holds(slug) })] })],
    ...parts,
  });
const base = demanding('bevis');
const local = demanding('intyg', { slug: 'lokal', organization: '1480', basedOn: { slug: 'bas', revision: 1 } });

type Equivalent = Qualification['equivalents'][number];
const equivalent: Equivalent = { qualification: 'intyg', sources: [] };

const told = (
  wanted: readonly Ladder[],
  published: readonly Ladder[] = [],
  counting: readonly Equivalent[] = [],
): readonly string[] =>
  changedAdaptations(
    published,
    referenceData({
      ladders: wanted,
      qualifications: [qualification('bevis', { equivalents: counting }), qualification('intyg')],
    }),
  ).map(({ code, place }) => `${code} ${place.join('/')}`);

const loosened = ['LOOSENING_WITHOUT_REASON ladders/1/steps/grund/requirements/bevis'];

describe('an adaptation that demands less than its base without a reason', () => {
  it('is found when it is new, whatever its status', () => {
    expect(told([base, local])).toEqual(loosened);
    expect(told([base, { ...local, status: 'DRAFT' }])).toEqual(loosened);
  });

  it('is found when a draft of it is published, or changed', () => {
    const draft: Ladder = { ...local, status: 'DRAFT' };
    expect(told([base, local], [base, draft])).toEqual(loosened);
    expect(told([base, { ...draft, field: 'vård' }], [base, draft])).toEqual(loosened);
  });

  it('is found in a new revision, beside an old one that stays', () => {
    expect(told([local, base, { ...local, revision: 2 }], [base, local])).toEqual([
      'LOOSENING_WITHOUT_REASON ladders/2/steps/grund/requirements/bevis',
    ]);
  });

  it('is left alone where it is as it was, or only ends', () => {
    expect(told([base, local], [local])).toEqual([]);
    expect(told([base, { ...local, status: 'RETIRED', validTo: '2026-12-31' }], [local])).toEqual([]);
  });

  it('is not judged against a base that nobody knows', () => {
    expect(told([demanding('bevis', { revision: 2 }), local])).toEqual([]);
  });
});

describe('what counts for what', () => {
  const from = { ...equivalent, validFrom: '2026-07-01' } as const;
  const until = { ...equivalent, validTo: '2026-06-30' } as const;

  it('is asked of the first day of the adaptation', () => {
    expect(told([base, { ...local, validFrom: '2026-07-01' }], [], [from])).toEqual([]);
    expect(told([base, { ...local, validFrom: '2026-06-30' }], [], [from])).toEqual(loosened);
  });

  it('is asked of the first day of the base where its own is not known', () => {
    expect(told([{ ...base, validFrom: '2026-06-30' }, local], [], [until])).toEqual([]);
    expect(told([{ ...base, validFrom: '2026-07-01' }, local], [], [until])).toEqual(loosened);
  });

  it('is what holds until further notice where neither is known', () => {
    expect(told([base, local], [], [from])).toEqual([]);
    expect(told([base, local], [], [until])).toEqual(loosened);
  });
});
