import { randomBytes } from 'node:crypto';
import { type CatalogHolder, holdCatalog } from '../app/catalog-holder';
import type { Database } from '../db/database';
import { sha256 } from '../db/stores/sha256';
import { dayInSweden } from '../domain/time/iso-day';
import { ladderFiles } from '../files/ladder/ladder-files';
import { peopleFiles } from '../files/people/people-files';
import { titleFiles } from '../files/titles/title-files';
import type { RequestSurroundings } from '../graphql/context';
import { shredderOn } from './shredder-on';
import type { Surroundings } from './surroundings';

/** Holds the newest catalog, never from a replica that lags: what a mutation has published must show in its answer. */
export const holdNewest = async (database: Database, { now, onSwap }: Surroundings): Promise<CatalogHolder> => {
  const holder = holdCatalog({ read: (work) => work(database.stores) }, now(), onSwap);
  await holder.refresh();
  return holder;
};

/** What whoever asks is answered with. */
export const answeringFrom = (
  database: Database,
  holder: CatalogHolder,
  { thresholds, now, newId, logger }: Surroundings,
): Omit<RequestSurroundings, 'viewer' | 'requestId'> => ({
  catalog: holder.current(),
  today: dayInSweden(now()),
  thresholds,
  stores: database.stores,
  unitOfWork: database,
  shredder: shredderOn(database, logger),
  catalogs: holder,
  now,
  newId,
  randomBytes,
  hash: sha256,
  ladderFiles,
  titleFiles,
  peopleFiles,
  onStale: (err) => logger.error({ err }, 'a mutation is done but the new release could not be loaded'),
});
