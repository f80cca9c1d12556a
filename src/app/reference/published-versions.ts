import { referenceKey, type ReferenceEntity, type ReferenceKind } from '../../domain/reference-data';
import type { MutationUnit } from '../mutation/mutate';

/** Every version of an entity that has been published, the oldest first, whether or not it still is. */
export const publishedVersions = async (
  { stores, catalog }: MutationUnit,
  of: ReferenceKind,
  key: string,
): Promise<readonly ReferenceEntity[]> => {
  const events = await stores.publications.listEvents(catalog.release.number);
  return events
    .filter(({ kind, event, entity }) => kind === of && event !== 'RETIRED' && referenceKey(entity) === key)
    .map(({ entity }) => entity);
};
