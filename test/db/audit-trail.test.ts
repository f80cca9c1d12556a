import { createHash } from 'node:crypto';
import type { AuditFilter } from '../../src/app/ports/audit-trail';
import type { Stores } from '../../src/app/ports/unit-of-work';
import type { AuditEntry } from '../../src/domain/audit/audit-event';
import { auditEntry } from '../support/builders/audit-entry';
import { describeOnEachEngine } from '../support/database';
import { describeStores } from '../support/stores';

const appendAll = async ({ audit }: Stores, entries: readonly Partial<AuditEntry>[]): Promise<void> => {
  for (const entry of entries) await audit.append(auditEntry(entry));
};

const day = (number: number): string => `2026-03-0${number}T12:00:00.000Z`;

describeStores('The trail', (open) => {
  it('begins with one and 64 zeros, and each event names the hash of the one before', async () => {
    const { audit } = (await open()).stores;

    const first = await audit.append(auditEntry());
    const second = await audit.append(auditEntry({ action: 'SUBMIT_LADDER' }));

    expect(first).toMatchObject({ ...auditEntry(), sequence: 1, previousHash: '0'.repeat(64) });
    expect(second).toMatchObject({ sequence: 2, previousHash: first.hash });
    expect(await audit.listFrom(0, 10)).toEqual([first, second]);
  });

  it('hashes the canonical JSON of all but the hash', async () => {
    const { audit } = (await open()).stores;
    const { hash } = await audit.append(
      auditEntry({ differences: [{ path: ['steps', 'novis', 0], after: { b: [1, null], a: 'å' } }] }),
    );

    const json =
      '{"action":"EDIT_LADDER","actor":{"kind":"PERSON","subject":"anna"},"at":"2026-03-01T12:00:00.000Z",' +
      '"differences":[{"after":{"a":"å","b":[1,null]},"path":["steps","novis",0]}],"organization":"1280",' +
      `"previousHash":"${'0'.repeat(64)}","requestId":"request-1","sequence":1,` +
      '"subject":{"key":"barnskotare","kind":"ladders"}}';
    expect(hash).toBe(createHash('sha256').update(json).digest('hex'));
  });

  it('gives back an event that concerns what all share, and one that tells no differences', async () => {
    const { audit } = (await open()).stores;

    const event = await audit.append(auditEntry({ organization: undefined, differences: [] }));

    expect(await audit.listFrom(0, 1)).toEqual([event]);
    expect(event.organization).toBeUndefined();
  });

  it('is listed the newest first, page by page', async () => {
    const { stores } = await open();
    await appendAll(stores, [{}, {}, {}, {}, {}]);
    const page = async (beforeSequence?: number) => {
      const { events, ...rest } = await stores.audit.list({}, 2, beforeSequence);
      return { sequences: events.map(({ sequence }) => sequence), ...rest };
    };

    expect(await page()).toEqual({ sequences: [5, 4], totalCount: 5, hasMore: true });
    expect(await page(4)).toEqual({ sequences: [3, 2], totalCount: 5, hasMore: true });
    expect(await page(2)).toEqual({ sequences: [1], totalCount: 5, hasMore: false });
    expect(await page(1)).toEqual({ sequences: [], totalCount: 5, hasMore: false });
  });

  it('is walked the oldest first', async () => {
    const { stores } = await open();
    await appendAll(stores, [{}, {}, {}]);
    const walk = async (after: number, limit: number) =>
      (await stores.audit.listFrom(after, limit)).map(({ sequence }) => sequence);

    expect(await walk(0, 2)).toEqual([1, 2]);
    expect(await walk(2, 2)).toEqual([3]);
    expect(await walk(3, 2)).toEqual([]);
  });

  const everyKind: readonly Partial<AuditEntry>[] = [
    { at: day(1) },
    { at: day(2), organization: '1480', actor: { kind: 'API_KEY', subject: 'key' } },
    { at: day(3), action: 'APPROVE_LADDER', actor: { kind: 'PERSON', subject: 'bo' } },
    { at: day(4), subject: { kind: 'titles', key: 'barnskotare' } },
    { at: day(5), subject: { kind: 'ladders', key: 'underskoterska' } },
    { at: day(6), organization: undefined },
  ];

  it.each<[AuditFilter, readonly number[]]>([
    [{}, [6, 5, 4, 3, 2, 1]],
    [{ organizations: ['1280'] }, [5, 4, 3, 1]],
    [{ organizations: ['1280', '1480'] }, [5, 4, 3, 2, 1]],
    [{ organizations: [] }, []],
    [{ actions: ['APPROVE_LADDER', 'PUBLISH_LADDER'] }, [3]],
    [{ actions: [] }, []],
    [{ actor: 'bo' }, [3]],
    [{ subjectKind: 'titles' }, [4]],
    [{ subjectKind: 'ladders', subjectKey: 'underskoterska' }, [5]],
    [{ subjectKey: 'undersköterska' }, []],
    [{ from: day(2), before: day(4) }, [3, 2]],
    [{ from: '2026-03-04T12:00:00Z' }, [6, 5, 4]],
    [{ from: '2026-03-04T13:00:00+01:00' }, [6, 5, 4]],
    [{ organizations: ['1280'], actor: 'anna', before: day(5) }, [4, 1]],
  ])('is narrowed by %j', async (filter, expected) => {
    const { stores } = await open();
    await appendAll(stores, everyKind);

    const { events, totalCount, hasMore } = await stores.audit.list(filter, 10);

    expect(events.map(({ sequence }) => sequence)).toEqual(expected);
    expect({ totalCount, hasMore }).toEqual({ totalCount: expected.length, hasMore: false });
  });

  it("finds what was done to a ladder and to each of its revisions by the ladder's slug", async () => {
    const { stores } = await open();
    const keys = ['o2', 'o2@1', 'o2@12', 'o22@1', 'o', 'o%@1'];
    await appendAll(
      stores,
      keys.map((key) => ({ subject: { kind: 'ladders', key } })),
    );
    const found = async (subjectKey: string) =>
      (await stores.audit.list({ subjectKind: 'ladders', subjectKey }, 10)).events.map(({ subject }) => subject.key);

    expect(await found('o2')).toEqual(['o2@12', 'o2@1', 'o2']);
    expect(await found('o2@1')).toEqual(['o2@1']);
    expect(await found('o%')).toEqual(['o%@1']);
  });

  it('has no trace of a unit of work that failed', async () => {
    const { stores, write } = await open();

    const failing = write(async ({ audit }) => {
      await audit.takeTurn();
      await audit.append(auditEntry());
      throw new Error('the work failed');
    });

    await expect(failing).rejects.toThrow('the work failed');
    expect(await stores.audit.append(auditEntry())).toMatchObject({ sequence: 1 });
  });
});

describeOnEachEngine('Reading the trail', (database) => {
  it('counts it once, and only where the page does not tell how long it is', async () => {
    const statements: string[] = [];
    const { stores } = await database().openMigrated({ onStatement: (statement) => statements.push(statement) });
    await appendAll(stores, [{}, {}, { organization: '1480' }]);
    const counts = async (filter: AuditFilter, first: number, before?: number): Promise<number> => {
      statements.length = 0;
      await stores.audit.list(filter, first, before);
      return statements.filter((statement) => statement.includes('COUNT')).length;
    };

    expect(await counts({ organizations: ['1280'] }, 2)).toBe(0);
    expect(await counts({ organizations: ['1280'] }, 1)).toBe(1);
    expect(await counts({}, 2, 3)).toBe(1);
  });
});
