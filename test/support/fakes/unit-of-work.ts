import { AsyncLocalStorage } from 'node:async_hooks';
import { Mutex } from 'async-mutex';
import type { Stores, UnitOfWork } from '../../../src/app/ports/unit-of-work';
import { storesOnUnits } from '../../../src/db/stores-on-units';
import { copyOf, emptyState } from './state';
import { fakeStores } from './stores';

/** A database in memory: units of work, and stores whose every call is one of its own. */
export interface FakeUnitOfWork extends UnitOfWork {
  readonly stores: Stores;
}

/**
 * Units of work in memory. Writes wait for each other; each works on a copy, which becomes the state when the work
 * succeeds and is thrown away when it fails.
 */
export const fakeUnitOfWork = (): FakeUnitOfWork => {
  let state = emptyState();
  const turns = new Mutex();
  const underWay = new AsyncLocalStorage<Stores>();
  const read: UnitOfWork['read'] = (work) => work(underWay.getStore() ?? fakeStores(copyOf(state)));
  const write: UnitOfWork['write'] = (work) => {
    if (underWay.getStore()) return Promise.reject(new Error('A write cannot start within another unit of work.'));
    return turns.runExclusive(async () => {
      const copy = copyOf(state);
      const stores = fakeStores(copy);
      const result = await underWay.run(stores, () => work(stores));
      state = copy;
      return result;
    });
  };
  return { read, write, stores: storesOnUnits({ readLatest: read, write }) };
};
