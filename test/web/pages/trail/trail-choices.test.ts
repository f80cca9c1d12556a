import { filterOf, readChoices } from '../../../../src/web/pages/trail/trail-choices';

const KNOWN = {
  organization: '1480',
  actions: ['CREATE_API_KEY', 'READ_ASSESSMENT', 'REVOKE_API_KEY'],
  kinds: ['apiKeys'],
} as const;

const filter = (query: string) => filterOf(readChoices(new URLSearchParams(query)), KNOWN);

describe('what the trail is narrowed to', () => {
  it('is the organisation alone where the address says nothing', () => {
    expect(filter('')).toEqual({ organization: '1480' });
  });

  it('is each thing that the address says', () => {
    expect(filter('handelse=CREATE_API_KEY&slag=apiKeys&vem=demo-1480-admin&sak=x')).toEqual({
      organization: '1480',
      actions: ['CREATE_API_KEY'],
      subjectKind: 'apiKeys',
      actor: 'demo-1480-admin',
      subjectKey: 'x',
    });
  });

  it('can be all that changed something', () => {
    expect(filter('handelse=changes').actions).toEqual(['CREATE_API_KEY', 'REVOKE_API_KEY']);
  });

  it('is nothing that the API would not know', () => {
    expect(filter('handelse=DANCE&slag=cats&fran=yesterday&till=2026-13-45')).toEqual({ organization: '1480' });
  });

  it('holds the whole of its last day, where the reader is', () => {
    const { from, before } = filter('fran=2026-05-01&till=2026-05-01');
    expect(from).toBe(new Date('2026-05-01T00:00:00').toISOString());
    expect(before).toBe(new Date('2026-05-02T00:00:00').toISOString());
  });
});
