import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import type { ReadStores, Stores, UnitOfWork } from '../app/ports/unit-of-work';
import type { Engine, Work } from './engine';

/** A unit of work under way. */
interface Unit {
  readonly stores: Stores;
  /** False once it has ended: what it left running in the background is no longer part of it. */
  underWay: boolean;
}

/** The units of work of one database. */
export interface UnitsOfWork extends UnitOfWork {
  /** As `read`, but never from a replica that lags. */
  readLatest<Result>(work: (stores: ReadStores) => Promise<Result>): Promise<Result>;
  /**
   * Waits until no unit is under way, and lets go of what tells who is in one: Node.js hands that on with every promise,
   * of this database or not, for as long as it is held.
   */
  ended(): Promise<void>;
}

/** Units of work on the engine; `storesOn` builds the stores for one transaction. */
export const unitsOfWork = (engine: Engine, storesOn: (manager: EntityManager) => Stores): UnitsOfWork => {
  const current = new AsyncLocalStorage<Unit>();
  const underWay = new Set<Promise<unknown>>();
  const tracked = async <Result>(unit: Promise<Result>): Promise<Result> => {
    underWay.add(unit);
    try {
      return await unit;
    } finally {
      underWay.delete(unit);
    }
  };
  const unitUnderWay = (): Unit | undefined => {
    const unit = current.getStore();
    return unit?.underWay === true ? unit : undefined;
  };

  const asUnit =
    <Result>(work: (stores: Stores) => Promise<Result>): Work<Result> =>
    async (manager) => {
      const unit: Unit = { stores: storesOn(manager), underWay: true };
      try {
        return await current.run(unit, () => work(unit.stores));
      } finally {
        unit.underWay = false;
      }
    };

  const joinOr = <Result>(
    work: (stores: ReadStores) => Promise<Result>,
    start: (work: Work<Result>) => Promise<Result>,
  ): Promise<Result> => {
    const unit = unitUnderWay();
    return unit === undefined ? tracked(start(asUnit(work))) : work(unit.stores);
  };

  return {
    read: (work) => joinOr(work, (unit) => engine.readTransaction(unit)),
    readLatest: (work) => joinOr(work, (unit) => engine.readLatestTransaction(unit)),
    async write(work) {
      if (unitUnderWay() !== undefined) {
        throw new Error('A write cannot start within another unit of work: use the stores that the unit was handed.');
      }
      return tracked(engine.writeTransaction(asUnit(work)));
    },
    async ended() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      current.disable();
    },
  };
};
