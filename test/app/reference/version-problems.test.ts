import { versionProblems } from '../../../src/app/reference/version-problems';
import type { PublicationEvent } from '../../../src/domain/change';
import type { ReferenceEdit } from '../../../src/domain/reference/maintain/reference-edit';
import { catalog } from '../../support/builders/catalog';
import { title } from '../../support/builders/ladder-builder';
import { fakeStores } from '../../support/fakes/stores';

const [was, is] = [title('rektor', { label: 'Rektor' }), title('rektor', { label: 'Rektorn' })];
const published = { at: '2026-01-01T00:00:00.000Z', kind: 'titles' } as const;
const events: readonly PublicationEvent[] = [
  { ...published, release: 1, event: 'ADDED', entity: was },
  { ...published, release: 2, event: 'CHANGED', entity: is, before: was },
];

describe('the version that an edit starts from', () => {
  it('tells what has changed since, and reads no more of the log than that of the entity', async () => {
    const stores = fakeStores();
    const publications = {
      ...stores.publications,
      listVersions: <Versions>(kind: string, key: string) =>
        Promise.resolve((kind === 'titles' && key === 'rektor' ? [was, is] : []) as Versions),
      listEvents: () => Promise.reject(new Error('The whole log was read.')),
    };
    const unit = {
      stores: { ...stores, publications },
      catalog: catalog({ titles: [is] }, events),
      at: '2026-03-01T12:00:00.000Z',
    };
    const edit: ReferenceEdit = { kind: 'SAVE', of: 'titles', entity: title('rektor'), expectedVersion: 1 };

    expect(await versionProblems(unit, [edit])).toMatchObject([
      { code: 'VERSION_CONFLICT', changedMeanwhile: [{ sv: 'Titel: ”Rektor” → ”Rektorn”' }] },
    ]);
  });
});
