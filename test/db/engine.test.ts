import type { EntityManager } from 'typeorm';
import type { Engine } from '../../src/db/engine';
import { openEngine } from '../../src/db/open-engine';
import { ReleaseRow } from '../../src/db/rows/release-row';
import { describeOnEachEngine, runSql } from '../support/database';
import { eventually } from '../support/eventually';

const ignore = (): void => undefined;

const insert = (manager: EntityManager, number: number) =>
  manager.insert(ReleaseRow, { number, publishedAt: '', digest: '', note: '' });

describeOnEachEngine('A write transaction', (database) => {
  let engine: Engine;
  beforeEach(async () => {
    await database().openMigrated();
    engine = await openEngine({
      url: database().url,
      poolSize: 3,
      log: { debug: ignore, info: ignore, warn: ignore },
      onStatement: ignore,
    });
  });
  afterEach(() => engine.close());

  const numbersWritten = () => runSql(database().url, 'SELECT number FROM release ORDER BY number');

  it('leaves connections to those who read, however many wait to write', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let begun = 0;

    const writers = Array.from({ length: 10 }, () =>
      engine.writeTransaction(() => {
        begun += 1;
        return held;
      }),
    );
    await eventually(() => begun > 0);
    const read = await engine.readLatestTransaction((manager) => manager.count(ReleaseRow));
    letGo();
    await Promise.all(writers);

    expect(read).toBe(0);
  });

  it('waits for all that was sent before it commits', async () => {
    await engine.writeTransaction((manager) => {
      for (let number = 1; number <= 100; number += 1) void insert(manager, number);
      return Promise.resolve();
    });

    expect(await numbersWritten()).toHaveLength(100);
  });

  it('undoes all that was sent before it failed', async () => {
    const failing = engine.writeTransaction((manager) => {
      for (let number = 1; number <= 100; number += 1) insert(manager, number).catch(ignore);
      return Promise.reject(new Error('the work failed'));
    });

    await expect(failing).rejects.toThrow('the work failed');
    expect(await numbersWritten()).toEqual([]);
  });

  it('lets nothing of a sequence through that goes on after it failed', async () => {
    let sequence: Promise<unknown> | undefined;
    const failing = engine.writeTransaction((manager) => {
      const insertOneByOne = async (): Promise<void> => {
        for (let number = 1; number <= 100; number += 1) await insert(manager, number);
      };
      sequence = insertOneByOne();
      sequence.catch(ignore);
      return Promise.reject(new Error('the work failed'));
    });

    await expect(failing).rejects.toThrow('the work failed');
    await expect(sequence).rejects.toThrow('The transaction has ended');
    expect(await numbersWritten()).toEqual([]);
  });

  it('undoes everything when a statement has failed, even if the work goes on', async () => {
    const failing = engine.writeTransaction(async (manager) => {
      await insert(manager, 1);
      await insert(manager, 1).catch(ignore);
      await insert(manager, 3).catch(ignore);
    });

    await expect(failing).rejects.toThrow(/unique/iu);
    expect(await numbersWritten()).toEqual([]);
    await engine.writeTransaction((manager) => insert(manager, 2));
    expect(await numbersWritten()).toEqual([{ number: 2 }]);
  });
});
