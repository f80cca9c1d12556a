import { hitGroupsIn, isTitleFound } from '../../../src/web/search/hits';
import type { SearchQuery } from '../../../src/web/search/search.generated';

type FoundTitle = SearchQuery['completeTitle'][number];

const title = (label: string, slug: string, role: string | null = label, employer?: string): FoundTitle => ({
  label,
  title: {
    id: slug,
    slug,
    label,
    kind: 'STANDARD',
    organization: employer === undefined ? null : { name: employer },
    role: role === null ? null : { slug: `role-${slug}`, name: role },
  },
});

const found = (parts: Partial<SearchQuery>): SearchQuery => ({
  completeTitle: [],
  roles: { totalCount: 0, nodes: [] },
  ladders: { totalCount: 0, nodes: [] },
  organizations: { totalCount: 0, nodes: [] },
  ...parts,
});

const namesIn = (query: SearchQuery, most = 10) =>
  hitGroupsIn(query, most).map(({ kind, hits }) => [kind, hits.map(({ name }) => name)]);

describe('what a search found', () => {
  it('is told by kind, without the kinds of which there is nothing', () => {
    const query = found({
      completeTitle: [title('Undersköterska', 'underskoterska')],
      organizations: {
        totalCount: 7,
        nodes: [{ id: 'o', code: '1480', name: 'Göteborg', kind: 'MUNICIPALITY' }],
      },
    });
    expect(namesIn(query)).toEqual([
      ['TITLE', ['Undersköterska']],
      ['ORGANIZATION', ['Göteborg']],
    ]);
    expect(hitGroupsIn(query, 10)[1]).toMatchObject({ total: 7, hits: [{ to: '/organisationer/1480' }] });
  });

  it('has titles of the ladders before occupations of a register, each in the order given', () => {
    const query = found({
      completeTitle: [
        title('Underhållschef', 'jobtech-a'),
        title('Undersköterska', 'underskoterska'),
        title('Undertaksmontör', 'jobtech-b'),
        title('Undervisare', 'undervisare'),
      ],
    });
    expect(namesIn(query, 3)).toEqual([['TITLE', ['Undersköterska', 'Undervisare', 'Underhållschef']]]);
  });

  it('leads from a title to its role, and leaves out a title that stands for none', () => {
    const query = found({
      completeTitle: [title('Usk', 'usk', 'Undersköterska'), title('Svävande', 'svavande', null)],
    });
    expect(hitGroupsIn(query, 10).flatMap(({ hits }) => hits)).toMatchObject([
      { name: 'Usk', about: 'Undersköterska', to: '/roller/role-usk' },
    ]);
  });

  it('says whose a local title is, and nothing more of a title that is called as its role', () => {
    const query = found({
      completeTitle: [title('Timvikarie', 'timvikarie', 'Timvikarie', 'Göteborg'), title('Biträde', 'bitrade')],
    });
    expect(hitGroupsIn(query, 10)[0]?.hits.map(({ about }) => about)).toEqual(['Göteborg', undefined]);
  });
});

describe('whether a search found a title', () => {
  const groups = hitGroupsIn(found({ completeTitle: [title('Åldersvårdare', 'a'), title('Travkusk', 'b')] }), 10);

  it.each([
    ['ålders', true],
    ['ÅLDERS', true],
    ['usk', false],
    ['åldersvårdaren', false],
  ])('is judged by how titles begin: %s', (text, isFound) => {
    expect(isTitleFound(groups, text)).toBe(isFound);
  });
});
