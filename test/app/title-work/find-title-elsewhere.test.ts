import { findTitleElsewhere, type TitleToFind } from '../../../src/app/title-work/find-title-elsewhere';
import { emptyMappingBook, withDecisions } from '../../../src/domain/title/mapping/mapping-book';
import type { ReferenceData } from '../../../src/domain/reference-data';
import { reading } from '../../support/builders/catalog';
import { ladder, requirement, step, title } from '../../support/builders/ladder-builder';
import { mappingDecision } from '../../support/builders/mapping-decision';
import { careTitles } from '../../support/title-desk';

const demanding = (slug: string, organization: string, isDemanding: boolean) =>
  ladder({
    slug,
    organization,
    steps: [
      step('bas', {
        role: 'underskoterska',
        title: 'vardare-1280',
        ...(isDemanding && { requirements: [requirement('utbildning')] }),
      }),
      step('kock', { role: 'kock' }),
    ],
  });

const titles = [
  ...careTitles.titles,
  title('vardare-1280', { label: 'Omsorgare', kind: 'LOCAL', organization: '1280' }),
];

const elsewhere = (asked: Partial<TitleToFind>, ladders: ReferenceData['ladders'] = []) => {
  const read = reading({ ...careTitles, titles, ladders }, '2026-06-01');
  const decisions = [
    mappingDecision('1'),
    mappingDecision('2', { organization: '1280', label: 'Nattsyster' }),
    mappingDecision('3', { organization: '1280', label: 'Före detta', validTo: '2026-01-31' }),
    mappingDecision('4', { organization: '1280', label: 'Annan', standard: 'kock' }),
  ];
  const mappings = withDecisions(emptyMappingBook, decisions);
  const context = { ...read, catalog: { ...read.catalog, mappings } };
  return findTitleElsewhere(context, {
    label: 'USK natt',
    organization: '1480',
    inOrganization: '1280',
    asOf: '2026-06-01',
    ...asked,
  });
};

const both = [demanding('har', '1480', false), demanding('dar', '1280', true)];

describe('a title at another employer', () => {
  it('is called what that employer has decided on, and what stands on the steps of its ladders', () => {
    const found = elsewhere({}, both);
    expect(found).toMatchObject({ standard: { slug: 'underskoterska' }, organization: { code: '1480' }, unknowns: [] });
    expect(found?.titles.map(({ label, organization }) => [label, organization])).toEqual([
      ['Nattsyster', '1280'],
      ['Omsorgare', '1280'],
    ]);
  });

  it('is compared by what the steps for its role demand, and by no other steps', () => {
    const [comparison, ...more] = elsewhere({}, both)?.comparisons ?? [];
    expect(more).toEqual([]);
    expect(comparison?.left.slug).toBe('har');
    expect(comparison?.right.slug).toBe('dar');
    expect(comparison?.pairs).toMatchObject([{ left: { slug: 'bas' }, right: { slug: 'bas' }, relation: 'STRICTER' }]);
  });

  it("stands for the standard title of its role where it is the employer's own published title", () => {
    expect(elsewhere({ label: 'Vårdare' })).toMatchObject({ standard: { slug: 'underskoterska' } });
  });

  it('says what is not known', () => {
    const unknowns = (asked: Partial<TitleToFind>, ladders: ReferenceData['ladders'] = []) =>
      elsewhere(asked, ladders)?.unknowns.map(({ sv }) => sv);
    expect(unknowns({ label: 'Zqx' }, both)).toEqual([expect.stringContaining('inte beslutat')]);
    expect(unknowns({}, both.slice(0, 1))).toEqual([expect.stringMatching(/vad 1280 kräver/u)]);
    expect(unknowns({ label: 'Lärare' })).toEqual([
      expect.stringMatching(/heter hos 1280/u),
      expect.stringMatching(/vad 1480 kräver/u),
      expect.stringMatching(/vad 1280 kräver/u),
    ]);
    expect(elsewhere({ inOrganization: '9999' })).toBeUndefined();
  });
});
