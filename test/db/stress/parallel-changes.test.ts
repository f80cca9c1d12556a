import { verifyTrail } from '../../../src/app/audit/verify-trail';
import type { ReadStores, Stores } from '../../../src/app/ports/unit-of-work';
import type { Database } from '../../../src/db/database';
import { auditEntry } from '../../support/builders/audit-entry';
import { ladderDraft } from '../../support/builders/draft';
import { describeOnEachEngine } from '../../support/database';
import { sha256 } from '../../support/fakes/audit-trail';
import { changeDraft } from '../../support/units';

const ALL = 10_000;

const numbersUpTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

describeOnEachEngine('Changes at the same time', (database) => {
  const openTwo = async (): Promise<readonly [Database, Database]> => [
    await database().openMigrated(),
    await database().open(),
  ];

  it('all commit, two hundred of them on two instances, and the trail is one chain', async () => {
    const instances = await openTwo();

    await Promise.all(
      numbersUpTo(200).map((number) =>
        instances[number % 2 === 0 ? 0 : 1].write((stores) => changeDraft(stores, `key-${number % 7}`, `${number}`)),
      ),
    );

    const { audit, drafts } = instances[0].stores;
    const events = await audit.listFrom(0, ALL);
    expect(events.map(({ sequence }) => sequence)).toEqual(numbersUpTo(200));
    expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(200);
    expect(await verifyTrail({ audit, hash: sha256 })).toMatchObject({ count: 200 });
    const versions = (await drafts.list('ladder', {})).map(({ version }) => version);
    expect(versions.reduce((sum, version) => sum + version, 0)).toBe(200);
  });

  /** Changes version 1, or gives up when it finds another. */
  const edit = async (stores: Stores, editor: string): Promise<boolean> => {
    const current = await stores.drafts.find('ladder', 'barnskotare');
    if (current?.version !== 1) return false;
    await stores.drafts.save(ladderDraft({ changedBy: editor }));
    await stores.audit.append(auditEntry({ requestId: editor }));
    return true;
  };

  it.each([
    ['that take turns', (stores: Stores) => stores.audit.takeTurn()],
    ['that take no turns', () => Promise.resolve()],
  ])('have one winner among fifty editors of one version %s', async (_, takeTurn) => {
    const instances = await openTwo();
    await instances[0].stores.drafts.save(ladderDraft());

    const wins = await Promise.all(
      numbersUpTo(50).map((number) =>
        instances[number % 2 === 0 ? 0 : 1].write(async (stores) => {
          await takeTurn(stores);
          return edit(stores, `editor ${number}`);
        }),
      ),
    );

    const [winner, ...others] = numbersUpTo(50).filter((number) => wins[number - 1]);
    expect(others).toEqual([]);
    const { audit, drafts } = instances[0].stores;
    expect(await drafts.find('ladder', 'barnskotare')).toMatchObject({ version: 2, changedBy: `editor ${winner}` });
    expect(await audit.listFrom(0, ALL)).toMatchObject([{ requestId: `editor ${winner}` }]);
  });

  it('are seen whole or not at all, and those that fail never', async () => {
    const [writer, reader] = await openTwo();
    let writing = true;
    const snapshot = async ({ drafts, audit }: ReadStores) => ({
      drafts: (await drafts.list('ladder', {})).map(({ changedBy }) => changedBy).sort(),
      events: (await audit.listFrom(0, ALL)).map(({ requestId }) => requestId).sort(),
    });
    const readOnAndOn = async (database: Database) => {
      const seen: Awaited<ReturnType<typeof snapshot>>[] = [];
      while (writing) seen.push(await database.read(snapshot));
      return seen;
    };
    const readers = [readOnAndOn(writer), readOnAndOn(reader)];

    const outcomes = await Promise.allSettled(
      numbersUpTo(100).map((number) =>
        writer.write(async (stores) => {
          await changeDraft(stores, `key-${number}`, `${number % 2 === 0 ? 'kept' : 'undone'} ${number}`);
          if (number % 2 === 1) throw new Error('the work failed');
        }),
      ),
    ).finally(() => (writing = false));

    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    expect(failures).toEqual(Array.from({ length: 50 }, () => 'Error: the work failed'));
    const seen = (await Promise.all(readers)).flat();
    for (const { drafts, events } of seen) expect(drafts).toEqual(events);
    expect(seen.flatMap(({ drafts }) => drafts).filter((name) => !name.startsWith('kept'))).toEqual([]);
    expect(new Set(seen.map(({ drafts }) => drafts.length)).size).toBeGreaterThan(2);
    expect((await reader.read(snapshot)).drafts).toHaveLength(50);
  });
});
