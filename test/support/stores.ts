import type { Stores } from '../../src/app/ports/unit-of-work';
import type { FakeUnitOfWork } from './fakes/unit-of-work';
import { fakeUnitOfWork } from './fakes/unit-of-work';
import { describeOnEachEngine } from './database';

/** Empty stores, and the units of work that they belong to. */
export type TestStores = Pick<FakeUnitOfWork, 'read' | 'write'> & { readonly stores: Stores };

/** Describes the same behaviour of the stores on each engine and of the fakes, which must behave alike. */
export const describeStores = (behaviour: string, tests: (open: () => Promise<TestStores>) => void): void => {
  describeOnEachEngine(behaviour, (database) => tests(() => database().openMigrated()));
  describe(`${behaviour} in memory`, () => tests(() => Promise.resolve(fakeUnitOfWork())));
};
