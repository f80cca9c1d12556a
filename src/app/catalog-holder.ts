import { compileCatalog, type Catalog } from '../catalog/catalog';
import { emptyReferenceData } from '../domain/reference-data';
import type { ReadStores, UnitOfWork } from './ports/unit-of-work';

/** Holds the catalog that this process answers from, and swaps it whole when a new release comes. */
export interface CatalogHolder {
  /** The catalog of the newest release loaded. Before the first release it is empty and its number is 0. */
  current(): Catalog;
  /** Loads the newest release unless it is the current one. Refreshes run one after the other. */
  refresh(): Promise<Catalog>;
}

/** A holder that has nothing yet. */
export const holdCatalog = (unitOfWork: Pick<UnitOfWork, 'read'>, startedAt: Date): CatalogHolder => {
  let catalog = compileCatalog({ number: 0, publishedAt: startedAt.toISOString() }, emptyReferenceData, []);
  let last: Promise<unknown> = Promise.resolve();
  const load = async (): Promise<Catalog> => {
    catalog = (await unitOfWork.read((stores) => loadNewer(stores, catalog.release.number))) ?? catalog;
    return catalog;
  };
  return {
    current: () => catalog,
    refresh: () => {
      const next = last.then(load, load);
      last = next;
      return next;
    },
  };
};

/** The catalog of the newest release; undefined when that is not newer than the one given. */
export const loadNewer = async ({ publications }: ReadStores, than: number): Promise<Catalog | undefined> => {
  const latest = await publications.latestRelease();
  if (latest === undefined || latest.number <= than) return undefined;
  const state = await publications.loadRelease(latest.number);
  return state && compileCatalog(state.release, state.data, await publications.listEvents(latest.number));
};
