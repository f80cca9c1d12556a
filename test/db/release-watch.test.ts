import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../src/db/database';
import { newDecision } from '../support/builders/mapping';
import { organization, referenceData } from '../support/builders/reference-data';
import { describeOnEachEngine, runSql } from '../support/database';
import { eventually } from '../support/eventually';

const noon = new Date('2026-03-01T12:00:00.000Z');
const TWO_SECONDS = 2_000;

const publish = ({ stores }: Database, name: string) =>
  stores.publications.publish(referenceData({ organizations: [{ ...organization('1'), name }] }), noon, '');

const dropListeners = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'trappa releases'`;

describeOnEachEngine('A watch for releases', (database) => {
  it('tells within two seconds of a release that another instance made', async () => {
    const [publisher, watcher] = [await database().openMigrated(), await database().open()];
    const seen: number[] = [];
    await watcher.watch((number) => seen.push(number));

    await publish(publisher, 'first');
    await eventually(() => seen.includes(1), TWO_SECONDS);
    await publish(publisher, 'second');
    await eventually(() => seen.includes(2), TWO_SECONDS);

    expect(seen).toEqual([1, 2]);
  });

  it('tells of a release that brought nothing but decisions on titles', async () => {
    const [publisher, watcher] = [await database().openMigrated(), await database().open()];
    await publish(publisher, 'first');
    const seen: number[] = [];
    await watcher.watch((number) => seen.push(number));

    await publisher.stores.publications.publishDecisions([newDecision()], noon, '');
    await eventually(() => seen.includes(2), TWO_SECONDS);

    expect(seen).toEqual([1, 2]);
  });

  it('begins with the newest release', async () => {
    const instance = await database().openMigrated();
    await publish(instance, 'first');
    await publish(instance, 'second');
    const seen: number[] = [];

    await instance.watch((number) => seen.push(number));

    expect(seen).toEqual([2]);
  });

  it('tells nothing of what was undone', async () => {
    const [publisher, watcher] = [await database().openMigrated(), await database().open()];
    const seen: number[] = [];
    await watcher.watch((number) => seen.push(number));

    const undone = publisher.write(async ({ publications }) => {
      await publications.publish(referenceData(), noon, '');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await publish(publisher, 'first');
    await eventually(() => seen.length > 0, TWO_SECONDS);

    expect(seen).toEqual([1]);
  });

  it('tells nothing after it is closed', async () => {
    const [publisher, watcher] = [await database().openMigrated(), await database().open()];
    const seen: number[] = [];
    const watch = await watcher.watch((number) => seen.push(number));

    await watch.close();
    await watch.close();
    await publish(publisher, 'first');
    await wait(1_000);

    expect(seen).toEqual([]);
  });

  it('goes on when a listener fails', async () => {
    const [publisher, watcher] = [await database().openMigrated(), await database().open()];
    const seen: number[] = [];
    await watcher.watch((number) => {
      seen.push(number);
      throw new Error('the listener failed');
    });

    await publish(publisher, 'first');
    await eventually(() => seen.includes(1), TWO_SECONDS);
    await publish(publisher, 'second');
    await eventually(() => seen.includes(2), TWO_SECONDS);
  });

  it('starts before there is a schema', async () => {
    const watcher = await database().open();
    const seen: number[] = [];
    await watcher.watch((number) => seen.push(number));

    await publish(await database().openMigrated(), 'first');

    await eventually(() => seen.includes(1), TWO_SECONDS);
  });

  it('misses nothing when its connection is lost', async () => {
    if (database().engine === 'sqlite') return;
    const [publisher, watcher] = [await database().openMigrated(), await database().open()];
    const seen: number[] = [];
    await watcher.watch((number) => seen.push(number));

    expect(await runSql(database().url, dropListeners)).toHaveLength(1);
    await publish(publisher, 'while nobody listened');
    await eventually(() => seen.includes(1), TWO_SECONDS);
    await publish(publisher, 'while listening anew');
    await eventually(() => seen.includes(2), TWO_SECONDS);
  });
});
