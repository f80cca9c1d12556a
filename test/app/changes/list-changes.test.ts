import { usualThresholds } from '../../../src/domain/alignment/thresholds';
import { noDraftsShown } from '../../../src/app/drafts/drafts-shown';
import { listChanges } from '../../../src/app/changes/list-changes';
import type { PublicationEvent } from '../../../src/domain/change';
import type { ReferenceEntity } from '../../../src/domain/reference-data';
import { catalog } from '../../support/builders/catalog';
import { ladder, title } from '../../support/builders/ladder-builder';
import { organization } from '../../support/builders/reference-data';

const added = (kind: PublicationEvent['kind'], entity: ReferenceEntity): PublicationEvent => ({
  release: 1,
  at: '2026-01-01T00:00:00.000Z',
  kind,
  event: 'ADDED',
  entity,
});

const context = {
  catalog: catalog(
    {
      organizations: [organization('gr'), organization('1480', ['gr'])],
      ladders: [ladder({ slug: 'malmos', organization: '1280' })],
      adoptions: [{ slug: 'i', organization: '0180', ladder: 'malmos', sources: [] }],
    },
    [
      added('titles', title('delad')),
      added('titles', title('goteborgs', { organization: '1480' })),
      added('ladders', ladder({ slug: 'regionens', organization: 'gr' })),
      added('ladders', ladder({ slug: 'malmos', organization: '1280' })),
    ],
  ),
  today: '2026-01-01',
  drafts: noDraftsShown(),
  thresholds: usualThresholds,
} as const;

const keys = (organizationCode?: string) =>
  listChanges(context, organizationCode)
    .slice()
    .map(({ subject }) => subject.key);

describe('the list of changes', () => {
  it('holds all of them, oldest first', () => {
    expect(keys()).toEqual(['delad', 'goteborgs', 'regionens@1', 'malmos@1']);
  });

  it('holds for an organisation what is shared, its own and that of bodies that it belongs to', () => {
    expect(keys('1480')).toEqual(['delad', 'goteborgs', 'regionens@1']);
  });

  it('holds what concerns the owner of an adopted ladder', () => {
    expect(keys('0180')).toEqual(['delad', 'malmos@1']);
  });
});
