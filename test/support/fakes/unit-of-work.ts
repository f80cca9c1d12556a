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

/** One for all fakes: each that is held costs something with every promise, and tests make thousands of fakes. */
const underWay = new AsyncLocalStorage<{ readonly of: symbol; readonly stores: Stores }>();

/**
 * Units of work in memory. Writes wait for each other; each works on a copy, which becomes the state when the work
 * succeeds and is thrown away when it fails.
 */
export const fakeUnitOfWork = (): FakeUnitOfWork => {
  let state = emptyState();
  const turns = new Mutex();
  const me = Symbol('fake database');
  const storesUnderWay = (): Stores | undefined => {
    const unit = underWay.getStore();
    return unit?.of === me ? unit.stores : undefined;
  };
  const read: UnitOfWork['read'] = (work) => work(storesUnderWay() ?? fakeStores(copyOf(state)));
  const write: UnitOfWork['write'] = (work) => {
    if (storesUnderWay()) return Promise.reject(new Error('A write cannot start within another unit of work.'));
    return turns.runExclusive(async () => {
      const copy = copyOf(state);
      const stores = fakeStores(copy);
      const result = await underWay.run({ of: me, stores }, () => work(stores));
      state = copy;
      return result;
    });
  };
  return { read, write, stores: storesOnUnits({ readLatest: read, write }) };
};
