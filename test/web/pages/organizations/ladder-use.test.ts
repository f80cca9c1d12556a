import { laddersInUse } from '../../../../src/web/pages/organizations/ladder-use';
import type {
  UsedLadderFragment,
  UsedSinceFragment,
} from '../../../../src/web/pages/organizations/organization.generated';

const ladder = (slug: string, owner: string, base?: string): UsedLadderFragment => ({
  id: slug,
  slug,
  name: slug,
  field: 'förskola',
  status: 'PUBLISHED',
  validFrom: null,
  organization: { code: owner, name: owner },
  basedOn: base === undefined ? null : { slug: base, name: base },
});

const adoption = (of: string, derived: string | null = null): UsedSinceFragment => ({
  id: of,
  from: '2024-01-01',
  to: null,
  revision: 1,
  isBehind: false,
  ladder: { slug: of },
  derived: derived === null ? null : { slug: derived },
  sources: [],
});

describe('how an organisation uses its ladders', () => {
  it('tells its own from those of others and from what it has adapted', () => {
    const ladders = [ladder('egen', '1480'), ladder('annans', '1280'), ladder('anpassad', '1480', 'annans')];
    expect(laddersInUse('1480', ladders, []).map(({ use }) => use)).toEqual(['OWNED', 'ADOPTED', 'ADAPTED']);
  });

  it('finds the adoption of a ladder, also of the one that adapts it', () => {
    const ladders = [ladder('annans', '1280'), ladder('anpassad', '1480', 'bas'), ladder('okand', '1280')];
    const found = laddersInUse('1480', ladders, [adoption('annans'), adoption('bas', 'anpassad')]);
    expect(found.map((used) => used.adoption?.id)).toEqual(['annans', 'bas', undefined]);
  });
});
