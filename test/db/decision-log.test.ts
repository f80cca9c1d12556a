import { emptyReferenceData } from '../../src/domain/reference-data';
import { newDecision } from '../support/builders/mapping';
import { organization } from '../support/builders/reference-data';
import { describeOnEachEngine } from '../support/database';
import { describeStores, type TestStores } from '../support/stores';

const noon = new Date('2026-03-01T12:00:00.000Z');
const evening = new Date('2026-03-01T20:00:00.000Z');

const someone = { ...emptyReferenceData, organizations: [organization('1480')] };
const nobody = emptyReferenceData;

describeStores('The log of decisions on titles', (open) => {
  const begun = async (): Promise<TestStores['stores']['publications']> => {
    const { publications } = (await open()).stores;
    await publications.publish(someone, noon, '');
    return publications;
  };

  it('gives each decision back as it was made, with the release that it came with', async () => {
    const publications = await begun();
    const full = newDecision({ reason: 'Samma arbete', validFrom: '2027-01-01', validTo: '2027-12-31' });
    const undo = newDecision({ act: 'UNDO', undoes: full.id });
    const none = newDecision({ act: 'REJECT', standard: undefined, match: undefined });

    const first = await publications.publishDecisions([full], evening, 'elevresurs');
    const second = await publications.publishDecisions([undo, none], evening, 'ångrat');

    expect([first, second]).toEqual([
      { number: 2, publishedAt: evening.toISOString() },
      { number: 3, publishedAt: evening.toISOString() },
    ]);
    const [one, ...rest] = await publications.listDecisions(0, 3);
    expect(one).toStrictEqual({ ...full, release: 2 });
    expect(rest).toEqual([
      { ...undo, release: 3 },
      { ...none, release: 3 },
    ]);
  });

  it('lists those after one release up to another, in the order in which they were made', async () => {
    const publications = await begun();
    const made = ['e', 'a', 'd', 'b', 'c'].map((id) => newDecision({ id }));
    for (const batch of [made.slice(0, 1), made.slice(1, 4), made.slice(4)])
      await publications.publishDecisions(batch, evening, '');

    const ids = async (after: number, through: number) =>
      (await publications.listDecisions(after, through)).map(({ id }) => id);
    expect(await ids(0, 4)).toEqual(['e', 'a', 'd', 'b', 'c']);
    expect(await ids(2, 3)).toEqual(['a', 'd', 'b']);
    expect(await ids(3, 99)).toEqual(['c']);
    expect(await ids(4, 4)).toEqual([]);
  });

  it('leaves all else that is published as it is, and tells of no event', async () => {
    const publications = await begun();
    const before = await publications.loadRelease(1);
    const release = await publications.publishDecisions([newDecision()], evening, '');

    expect(await publications.latestRelease()).toEqual(release);
    expect(await publications.loadRelease()).toEqual({ release, data: before?.data });
    expect(await publications.listEvents(2)).toEqual(await publications.listEvents(1));
  });

  it('does not make what is published already a release, though decisions have come since', async () => {
    const publications = await begun();
    const release = await publications.publishDecisions([newDecision()], evening, '');

    expect(await publications.publish(someone, evening, '')).toMatchObject({ release, added: 0, changed: 0 });
    expect(await publications.publish(nobody, evening, '')).toMatchObject({ release: { number: 3 }, retired: 1 });
    expect(await publications.listDecisions(0, 3)).toHaveLength(1);
  });

  it('cannot begin before anything is published', async () => {
    const { publications } = (await open()).stores;

    await expect(publications.publishDecisions([newDecision()], noon, '')).rejects.toThrow(
      'Nothing has been published',
    );
    expect(await publications.latestRelease()).toBeUndefined();
  });

  it('knows between which releases there is nothing but decisions', async () => {
    const publications = await begun();
    await publications.publishDecisions([newDecision()], evening, '');
    await publications.publish(nobody, evening, '');
    await publications.publishDecisions([newDecision()], evening, '');
    await publications.publish(someone, evening, '');

    const pairs = [1, 2, 3, 4, 5].flatMap((one) => [1, 2, 3, 4, 5].map((other) => [one, other] as const));
    const same = [];
    for (const [one, other] of pairs) if (await publications.isSameContent(one, other)) same.push(`${one}${other}`);
    // Release 5 holds what 1 and 2 do, but 3 lies between.
    expect(same).toEqual(['11', '12', '21', '22', '33', '34', '43', '44', '55']);
    expect(await publications.isSameContent(0, 1)).toBe(false);
    expect(await publications.isSameContent(5, 6)).toBe(false);
  });

  it('holds more than one statement can carry, in its order', async () => {
    const publications = await begun();
    const many = Array.from({ length: 20_001 }, () => newDecision());
    await publications.publishDecisions(many, evening, '');
    await publications.publishDecisions([newDecision({ id: 'the last' })], evening, '');

    const read = (await publications.listDecisions(0, 3)).map(({ id }) => id);

    expect(read).toEqual([...many.map(({ id }) => id), 'the last']);
  });

  it('does not hold what was undone with the unit of work', async () => {
    const stores = await open();
    await stores.stores.publications.publish(someone, noon, '');
    const failing = stores.write(async ({ publications }) => {
      await publications.publishDecisions([newDecision()], evening, '');
      throw new Error('the work failed');
    });

    await expect(failing).rejects.toThrow('the work failed');
    expect(await stores.stores.publications.latestRelease()).toMatchObject({ number: 1 });
    expect(await stores.stores.publications.listDecisions(0, 9)).toEqual([]);
  });
});

describeOnEachEngine('The log of decisions in a database', (database) => {
  it('holds no decision twice', async () => {
    const { publications } = (await database().openMigrated()).stores;
    await publications.publish(someone, noon, '');
    await publications.publishDecisions([newDecision({ id: 'one' })], evening, '');

    await expect(publications.publishDecisions([newDecision({ id: 'one' })], evening, '')).rejects.toThrow();
    expect(await publications.latestRelease()).toMatchObject({ number: 2 });
  });

  it('is not read through for what was published between the decisions', async () => {
    const statements: string[] = [];
    const instance = await database().openMigrated({ onStatement: (statement) => statements.push(statement) });
    const { publications } = instance.stores;
    await publications.publish(someone, noon, '');
    for (const id of ['one', 'two', 'three']) await publications.publishDecisions([newDecision({ id })], noon, '');
    await publications.publish(nobody, evening, '');
    await publications.publishDecisions([newDecision({ id: 'four' })], evening, '');
    statements.length = 0;

    const events = await publications.listEvents(6);

    expect(events.map(({ release, at, event }) => [release, at, event])).toEqual([
      [1, noon.toISOString(), 'ADDED'],
      [5, evening.toISOString(), 'RETIRED'],
    ]);
    const [read, ...more] = statements.filter((statement) => statement.includes('FROM "release"'));
    // The numbers of the two releases that published something.
    expect(read).toMatch(/"number" IN \([^(),]+,[^(),]+\)/u);
    expect(more).toEqual([]);
  });
});
