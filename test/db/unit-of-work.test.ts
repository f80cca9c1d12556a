import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Stores } from '../../src/app/ports/unit-of-work';
import type { ReferenceData } from '../../src/domain/reference-data';
import { organization, referenceData } from '../support/builders/reference-data';
import { describeOnEachEngine } from '../support/database';

const noon = new Date('2026-03-01T12:00:00.000Z');

/** A state in which every organisation bears the same name. */
const stateNamed = (name: string): ReferenceData =>
  referenceData({ organizations: ['1', '2', '3', '4', '5'].map((code) => ({ ...organization(code), name })) });

const namesIn = (data: ReferenceData | undefined): readonly string[] => [
  ...new Set(data?.organizations.map(({ name }) => name)),
];

const publish = (stores: Stores, name: string) => stores.publications.publish(stateNamed(name), noon, '');

describeOnEachEngine('A unit of work', (database) => {
  it('gives back what the work gives', async () => {
    const instance = await database().openMigrated();

    expect(await instance.write(() => Promise.resolve('written'))).toBe('written');
    expect(await instance.read(() => Promise.resolve('read'))).toBe('read');
  });

  it('leaves nothing behind when it fails', async () => {
    const instance = await database().openMigrated();
    await publish(instance.stores, 'before');

    const failing = instance.write(async (stores) => {
      await publish(stores, 'lost');
      throw new Error('the work failed');
    });

    await expect(failing).rejects.toThrow('the work failed');
    expect(await instance.stores.publications.latestRelease()).toMatchObject({ number: 1 });
    expect(namesIn((await instance.stores.publications.loadRelease())?.data)).toEqual(['before']);
    expect(await publish(instance.stores, 'after')).toMatchObject({ release: { number: 2 } });
  });

  it('leaves nothing behind when it fails while other parts of it are still writing', async () => {
    const instance = await database().openMigrated();

    const failing = instance.write(async (stores) => {
      await Promise.all([publish(stores, 'lost'), Promise.reject(new Error('the work failed'))]);
    });

    await expect(failing).rejects.toThrow('the work failed');
    await wait(100);
    expect(await instance.stores.publications.latestRelease()).toBeUndefined();
  });

  it('lets nothing through after its end', async () => {
    const instance = await database().openMigrated();
    let kept: Stores | undefined;
    await instance.write((stores) => Promise.resolve((kept = stores)));

    await expect(kept && publish(kept, 'too late')).rejects.toThrow();
    expect(await instance.stores.publications.latestRelease()).toBeUndefined();
  });

  it('reads what it has written itself', async () => {
    const instance = await database().openMigrated();

    const seen = await instance.write(async (stores) => {
      await publish(stores, 'written');
      return {
        throughItsStores: await stores.publications.latestRelease(),
        throughARead: await instance.read(({ publications }) => publications.latestRelease()),
        throughTheDatabase: await instance.stores.publications.latestRelease(),
      };
    });

    expect(seen).toMatchObject({
      throughItsStores: { number: 1 },
      throughARead: { number: 1 },
      throughTheDatabase: { number: 1 },
    });
  });

  it('refuses a write within it', async () => {
    const instance = await database().openMigrated();
    const refusal = 'A write cannot start within another unit of work';

    await expect(instance.write(() => instance.write(() => Promise.resolve()))).rejects.toThrow(refusal);
    await expect(instance.write(() => publish(instance.stores, 'nested'))).rejects.toThrow(refusal);
    await expect(instance.read(() => instance.write(() => Promise.resolve()))).rejects.toThrow(refusal);
  });

  it('does not stop what it has started in the background from writing later', async () => {
    const instance = await database().openMigrated();
    let later: Promise<unknown> | undefined;
    await instance.write(() => {
      later = wait(50).then(() => publish(instance.stores, 'later'));
      return Promise.resolve();
    });

    expect(await later).toMatchObject({ release: { number: 1 } });
  });

  it('reads one snapshot, whatever is written meanwhile', async () => {
    const instance = await database().openMigrated();
    const other = await database().openMigrated();
    await publish(instance.stores, 'first');

    const seen = await instance.read(async ({ publications }) => {
      const before = await publications.latestRelease();
      await publish(other.stores, 'second');
      return [before, await publications.latestRelease()];
    });

    expect(seen).toMatchObject([{ number: 1 }, { number: 1 }]);
    expect(await instance.stores.publications.latestRelease()).toMatchObject({ number: 2 });
  });

  it('commits, for a hundred at once, and readers never see a half one', async () => {
    const instance = await database().openMigrated();
    await publish(instance.stores, 'first');
    let writing = true;
    const readAll = async (): Promise<readonly number[]> => {
      const namesSeen: number[] = [];
      while (writing) namesSeen.push(namesIn((await instance.stores.publications.loadRelease())?.data).length);
      return namesSeen;
    };
    const readers = [readAll(), readAll()];

    const writers = Array.from({ length: 100 }, (_, index) =>
      instance.write((stores) => publish(stores, `writer ${index}`)),
    );
    const outcomes = await Promise.all(writers).finally(() => (writing = false));

    const numbers = outcomes.map(({ release }) => release.number).toSorted((left, right) => left - right);
    expect(numbers).toEqual(outcomes.map((_, index) => index + 2));
    const seen = (await Promise.all(readers)).flat();
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set([1]));
  });

  it('acts on what it has read as if it were alone', async () => {
    const [first, second] = [await database().openMigrated(), await database().openMigrated()];
    const followLatest = (stores: Stores) =>
      stores.publications.latestRelease().then((latest) => publish(stores, `after ${latest?.number ?? 0}`));

    const writers = Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? first : second).write(followLatest));
    await Promise.all(writers);

    for (let number = 1; number <= writers.length; number += 1) {
      const state = await first.stores.publications.loadRelease(number);
      expect(namesIn(state?.data)).toEqual([`after ${number - 1}`]);
    }
  });

  it('costs no later work anything once its database is closed', async () => {
    const instance = await database().openMigrated();
    await instance.read(() => Promise.resolve());
    const letGo = jest.spyOn(AsyncLocalStorage.prototype, 'disable');

    await instance.close();

    const { length } = letGo.mock.calls;
    letGo.mockRestore();
    expect(length).toBe(1);
  });
});
