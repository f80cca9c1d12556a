import { createHash } from 'node:crypto';
import type { Catalog } from '../../src/catalog/catalog';
import { usualThresholds } from '../../src/domain/alignment/thresholds';
import type { IsoDay } from '../../src/domain/time/iso-day';
import { ladderFiles } from '../../src/files/ladder/ladder-files';
import { peopleFiles } from '../../src/files/people/people-files';
import { titleFiles } from '../../src/files/titles/title-files';
import type { RequestSurroundings } from '../../src/graphql/context';
import { type FakeUnitOfWork, fakeUnitOfWork } from './fakes/unit-of-work';

/** What a request is answered with where there is no database: everything in memory, ids counted from 1. */
export const mutationSurroundings = (
  catalog: Catalog,
  today: IsoDay,
  unitOfWork: FakeUnitOfWork = fakeUnitOfWork(),
): Omit<RequestSurroundings, 'viewer'> => {
  let ids = 0;
  let secrets = 0;
  return {
    catalog,
    today,
    thresholds: usualThresholds,
    requestId: 'request-1',
    stores: unitOfWork.stores,
    ladderFiles,
    titleFiles,
    peopleFiles,
    unitOfWork,
    shredder: { shred: () => Promise.resolve({ left: [] }) },
    catalogs: { current: () => catalog, refresh: () => Promise.resolve(catalog) },
    now: () => new Date(`${today}T12:00:00.000Z`),
    onStale: (error) => {
      throw error;
    },
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    randomBytes: (count) => new Uint8Array(count).fill((secrets += 1)),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
};
