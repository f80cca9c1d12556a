import { bringForward } from '../catalog/bring-forward';
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

/**
 * A holder that has nothing yet.
 *
 * @param onSwap Told of each catalog that has come in place of another.
 */
export const holdCatalog = (
  unitOfWork: Pick<UnitOfWork, 'read'>,
  startedAt: Date,
  onSwap?: (catalog: Catalog) => void,
): CatalogHolder => {
  let catalog = compileCatalog({ number: 0, publishedAt: startedAt.toISOString() }, emptyReferenceData, []);
  let last: Promise<unknown> = Promise.resolve();
  const load = async (): Promise<Catalog> => {
    const newer = await unitOfWork.read((stores) => loadNewer(stores, catalog));
    if (newer === undefined) return catalog;
    catalog = newer;
    onSwap?.(catalog);
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

/**
 * The catalog of the newest release; undefined when that is not newer than the one given. What the two share is not
 * built again: where only decisions on titles came between them, it costs no more than these.
 */
export const loadNewer = async ({ publications }: ReadStores, than: Catalog): Promise<Catalog | undefined> => {
  const [latest, known] = [await publications.latestRelease(), than.release.number];
  if (latest === undefined || latest.number <= known) return undefined;
  const decisions = await publications.listDecisions(known, latest.number);
  if (await publications.isSameContent(known, latest.number)) return bringForward(than, latest, decisions);
  const state = await publications.loadRelease(latest.number);
  const events = await publications.listEvents(latest.number);
  return state && compileCatalog(state.release, state.data, events, than, decisions);
};
