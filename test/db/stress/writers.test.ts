import { setTimeout as wait } from 'node:timers/promises';
import { verifyTrail } from '../../../src/app/audit/verify-trail';
import type { Database } from '../../../src/db/database';
import { emptyReferenceData } from '../../../src/domain/reference-data';
import { describeOnEachEngine } from '../../support/database';
import { eventually } from '../../support/eventually';
import { sha256 } from '../../support/fakes/audit-trail';
import { startWriter } from '../../support/stress/writer';

const ALL = 100_000;
const KILLS = 20;
/** Starting processes takes long on a busy machine; milliseconds. */
const PATIENCE = 180_000;
/** A writer is killed when it has made at least one and at most so many changes … */
const MOST_CHANGES = 8;
/** … and so many milliseconds have passed at most: during any part of the next change. */
const LONGEST_PAUSE = 20;

describeOnEachEngine('Processes that write', (database) => {
  /** Names of the changes that the database holds; fails when it holds half a one. */
  const changesIn = async ({ stores }: Database): Promise<readonly string[]> => {
    const { audit, drafts, publications, titleWork } = stores;
    expect(await verifyTrail({ audit, hash: sha256 })).not.toHaveProperty('fault');
    const events = (await audit.listFrom(0, ALL)).map(({ requestId }) => requestId).sort();
    const saved = (await drafts.list('ladder', {})).map(({ changedBy }) => changedBy).sort();
    expect(saved).toEqual(events);
    expect((await titleWork.listLocalTitles('1280')).map(({ label }) => label)).toEqual(events);
    const decisions = await publications.listDecisions(0, ALL);
    expect(decisions.map(({ id }) => id).sort()).toEqual(events);
    // Each came with a release of its own, after the first one, and none is missing.
    expect(decisions.map(({ release }) => release)).toEqual(events.map((_, index) => index + 2));
    return events;
  };

  /** An instance that has published what the decisions build on. */
  const open = async (): Promise<Database> => {
    const instance = await database().openMigrated();
    await instance.stores.publications.publish(emptyReferenceData, new Date(), '');
    return instance;
  };

  it(
    'lose no change that they said to be committed and leave no half one, killed twenty times in a row',
    async () => {
      const instance = await open();
      const said: string[] = [];
      let next = startWriter(database().url);

      for (let kill = 1; kill <= KILLS; kill += 1) {
        const writer = next;
        // The one after it loads meanwhile.
        next = startWriter(database().url);
        await writer.ready;
        writer.start();
        const changes = Math.ceil(Math.random() * MOST_CHANGES);
        await eventually(() => writer.committed().length >= changes, 20_000);
        await wait(Math.random() * LONGEST_PAUSE);
        writer.process.kill('SIGKILL');
        expect(await writer.ended).toEqual([null, 'SIGKILL']);
        said.push(...writer.committed());
      }
      next.process.kill('SIGKILL');
      await next.ended;

      const held = new Set(await changesIn(instance));
      expect(said.filter((name) => !held.has(name))).toEqual([]);
      expect(said.length).toBeGreaterThan(KILLS);
    },
    PATIENCE,
  );

  it(
    'wait for each other rather than fail',
    async () => {
      const instance = await open();
      const writers = [startWriter(database().url, 100), startWriter(database().url, 100)];
      await Promise.all(writers.map(({ ready }) => ready));

      for (const writer of writers) writer.start();
      const ends = await Promise.all(writers.map(({ ended }) => ended));

      expect(writers.map((writer) => writer.errors())).toEqual(['', '']);
      expect(ends).toEqual([
        [0, null],
        [0, null],
      ]);
      const said = writers.flatMap((writer) => writer.committed());
      expect(said).toHaveLength(400);
      expect(await changesIn(instance)).toEqual([...said].sort());
    },
    PATIENCE,
  );
});
