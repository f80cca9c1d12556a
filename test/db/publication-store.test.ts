import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  referenceKey,
} from '../../src/domain/reference-data';
import { role } from '../support/builders/qualification';
import { organization, referenceData } from '../support/builders/reference-data';
import { nurse, occupationRegister, titleLexicon } from '../support/builders/title-lexicon';
import { describeOnEachEngine, runSql } from '../support/database';
import { describeStores } from '../support/stores';

const noon = new Date('2026-03-01T12:00:00.000Z');
const evening = new Date('2026-03-01T20:00:00.000Z');
const night = new Date('2026-03-01T23:00:00.000Z');

const inKeyOrder = (data: ReferenceData): unknown =>
  Object.fromEntries(
    Object.entries<readonly ReferenceEntity[]>({ ...data }).map(([kind, entities]) => [
      kind,
      entities.toSorted((left, right) => (referenceKey(left) < referenceKey(right) ? -1 : 1)),
    ]),
  );

const named = (code: string, name: string) => ({ ...organization(code), name });

describeStores('The published state', (open) => {
  it('is unknown before the first release', async () => {
    const { stores } = await open();

    expect(await stores.publications.latestRelease()).toBeUndefined();
    expect(await stores.publications.loadRelease()).toBeUndefined();
    expect(await stores.publications.loadRelease(1)).toBeUndefined();
  });

  it('comes back as it was published, each list in the order of its keys', async () => {
    const { stores } = await open();
    const data = referenceData({
      occupationRegisters: [occupationRegister([nurse])],
      titleLexicons: [
        titleLexicon('forkortningar', { abbreviations: [{ form: 'usk', standsFor: ['undersköterska'] }] }),
      ],
    });

    const outcome = await stores.publications.publish(data, noon, 'the first');

    expect(outcome).toEqual({
      release: { number: 1, publishedAt: '2026-03-01T12:00:00.000Z' },
      added: Object.values(data).flat().length,
      changed: 0,
      retired: 0,
    });
    expect(await stores.publications.loadRelease()).toEqual({ release: outcome.release, data: inKeyOrder(data) });
    expect(await stores.publications.latestRelease()).toEqual(outcome.release);
  });

  it('makes no release when it is published again, in whatever order', async () => {
    const { stores } = await open();
    const data = referenceData();
    const { release } = await stores.publications.publish(data, noon, '');
    const reversed = { ...data, organizations: data.organizations.toReversed() };

    const again = await stores.publications.publish(reversed, evening, '');

    expect(again).toEqual({ release, added: 0, changed: 0, retired: 0 });
    expect(await stores.publications.latestRelease()).toEqual(release);
  });

  it('can be empty', async () => {
    const { stores } = await open();
    await stores.publications.publish(emptyReferenceData, noon, '');

    expect(await stores.publications.loadRelease()).toMatchObject({ release: { number: 1 }, data: emptyReferenceData });
  });

  it('takes in what is added, changed and gone', async () => {
    const { stores } = await open();
    const before = referenceData({ organizations: [named('1', 'Ett'), named('2', 'Två'), named('3', 'Tre')] });
    const after = referenceData({ organizations: [named('1', 'Ett'), named('2', 'Tvåan'), named('4', 'Fyra')] });
    await stores.publications.publish(before, noon, '');

    const outcome = await stores.publications.publish(after, evening, '');

    expect(outcome).toMatchObject({ release: { number: 2 }, added: 1, changed: 1, retired: 1 });
    expect((await stores.publications.loadRelease())?.data).toEqual(inKeyOrder(after));
  });

  it('can be read as of every earlier release', async () => {
    const { stores } = await open();
    const states = [
      [named('1', 'Ett'), named('2', 'Två')],
      [named('1', 'Ettan')],
      [named('1', 'Ett'), named('2', 'Två')],
      [named('2', 'Två'), named('3', 'Tre')],
    ].map((organizations) => referenceData({ organizations }));
    for (const state of states) await stores.publications.publish(state, noon, '');

    const read = await Promise.all(states.map((_, index) => stores.publications.loadRelease(index + 1)));

    expect(read.map((state) => state?.data)).toEqual(states.map(inKeyOrder));
    expect(await stores.publications.loadRelease(states.length + 1)).toBeUndefined();
  });

  it('keeps the history of what each release did', async () => {
    const { stores } = await open();
    const states = [
      [named('1', 'Ett'), named('2', 'Två')],
      [named('1', 'Ettan'), named('3', 'Tre')],
      [named('1', 'Ettan'), named('2', 'Två')],
    ].map((organizations) => ({ ...emptyReferenceData, organizations }));
    for (const [index, state] of states.entries())
      await stores.publications.publish(state, [noon, evening][index] ?? night, '');

    const events = await stores.publications.listEvents(3);

    const history = events.map(({ release, at, kind, event, entity }) => [release, at, kind, event, entity]);
    const [first, second, third] = [noon, evening, night].map((instant) => instant.toISOString());
    expect(history).toEqual([
      [1, first, 'organizations', 'ADDED', named('1', 'Ett')],
      [1, first, 'organizations', 'ADDED', named('2', 'Två')],
      [2, second, 'organizations', 'CHANGED', named('1', 'Ettan')],
      [2, second, 'organizations', 'RETIRED', named('2', 'Två')],
      [2, second, 'organizations', 'ADDED', named('3', 'Tre')],
      [3, third, 'organizations', 'ADDED', named('2', 'Två')],
      [3, third, 'organizations', 'RETIRED', named('3', 'Tre')],
    ]);
    expect(await stores.publications.listEvents(1)).toEqual(events.slice(0, 2));
    expect(await stores.publications.listEvents(0)).toEqual([]);
  });

  it('tells of what was changed as it was before', async () => {
    const { stores } = await open();
    for (const name of ['Ett', 'Ettan', undefined, 'Ett']) {
      const organizations = name === undefined ? [] : [named('1', name)];
      await stores.publications.publish({ ...emptyReferenceData, organizations }, noon, '');
    }

    const events = await stores.publications.listEvents(4);

    expect(events.map(({ event, before }) => [event, before])).toEqual([
      ['ADDED', undefined],
      ['CHANGED', named('1', 'Ett')],
      ['RETIRED', undefined],
      ['ADDED', undefined],
    ]);
  });

  it('gives the versions of one entity, the oldest first, also of one that is no longer there', async () => {
    const { stores } = await open();
    const other = named('2', 'Två');
    for (const name of ['Ett', 'Ettan', undefined, 'Ett', undefined]) {
      const organizations = name === undefined ? [other] : [named('1', name), other];
      await stores.publications.publish({ ...emptyReferenceData, organizations, roles: [role('1', 'f')] }, noon, '');
    }

    expect(await stores.publications.listVersions('organizations', '1')).toEqual([
      named('1', 'Ett'),
      named('1', 'Ettan'),
      named('1', 'Ett'),
    ]);
    expect(await stores.publications.listVersions('organizations', '3')).toEqual([]);
  });

  it('holds more than one statement can carry', async () => {
    const { stores } = await open();
    const organizations = Array.from({ length: 6_000 }, (_, index) => organization(String(index).padStart(4, '0')));
    await stores.publications.publish(referenceData({ organizations }), noon, '');

    const outcome = await stores.publications.publish(referenceData({ organizations: [] }), evening, '');

    expect(outcome.retired).toBe(6_000);
    expect((await stores.publications.loadRelease(1))?.data.organizations).toEqual(organizations);
  });

  it('refuses two entities of a kind with one key', async () => {
    const { stores } = await open();
    const data = referenceData({ organizations: [named('1', 'Ett'), named('1', 'Ettan')] });

    await expect(stores.publications.publish(data, noon, '')).rejects.toThrow('organizations/1');
    expect(await stores.publications.latestRelease()).toBeUndefined();
  });
});

describeOnEachEngine('The published state of a database', (database) => {
  it('gets one number after the other when many publish at once, on several instances', async () => {
    const [first, second] = [await database().openMigrated(), await database().openMigrated()];
    const publishers = Array.from({ length: 20 }, (_, index) => index);

    const outcomes = await Promise.all(
      publishers.map((index) => {
        const { stores } = index % 2 === 0 ? first : second;
        const data = referenceData({ organizations: [named('1', `Publisher ${index}`)] });
        return stores.publications.publish(data, noon, '');
      }),
    );

    const numbers = outcomes.map(({ release }) => release.number);
    expect(numbers.toSorted((left, right) => left - right)).toEqual(publishers.map((index) => index + 1));
    for (const [index, number] of numbers.entries()) {
      const state = await first.stores.publications.loadRelease(number);
      expect(state?.data.organizations).toEqual([named('1', `Publisher ${index}`)]);
    }
  });

  it('is not given out when someone has tampered with it', async () => {
    const { stores } = await database().openMigrated();
    await stores.publications.publish(referenceData(), noon, '');

    await runSql(database().url, `UPDATE publication SET content = '{"code":"1280"}' WHERE key = '1280'`);

    await expect(stores.publications.loadRelease()).rejects.toThrow('Release 1 is no longer what was published');
  });
});
