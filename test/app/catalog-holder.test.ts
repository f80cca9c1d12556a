import { type CatalogHolder, holdCatalog } from '../../src/app/catalog-holder';
import { followReleases, type FollowContext } from '../../src/app/follow-releases';
import { emptyReferenceData } from '../../src/domain/reference-data';
import { newDecision } from '../support/builders/mapping';
import { fakePublications } from '../support/fakes/publications';
import { fakeUnitOfWork } from '../support/fakes/unit-of-work';
import { organization } from '../support/builders/reference-data';

const startedAt = new Date('2026-01-01T00:00:00Z');

describe('the holder of the catalog', () => {
  it('is empty, as release 0, before anything is published', async () => {
    const holder = holdCatalog(fakePublications(), startedAt);
    await holder.refresh();
    expect(holder.current().release.number).toBe(0);
    expect(holder.current().organizations.all).toEqual([]);
  });

  it('swaps to the newest release when it is refreshed, and not before', async () => {
    const publications = fakePublications();
    const holder = holdCatalog(publications, startedAt);
    publications.publish({ organizations: [organization('1480')] });
    expect(holder.current().release.number).toBe(0);
    await holder.refresh();
    expect(holder.current().release.number).toBe(1);
    expect(holder.current().organizations.get('1480')).toBeDefined();
  });

  it('leaves what a request holds as it was', async () => {
    const publications = fakePublications();
    publications.publish({ organizations: [organization('1480')] });
    const holder = holdCatalog(publications, startedAt);
    const held = await holder.refresh();
    publications.publish({});
    await holder.refresh();
    expect(held.organizations.get('1480')).toBeDefined();
    expect(holder.current().organizations.get('1480')).toBeUndefined();
  });

  it('keeps the catalog that it has when there is nothing newer', async () => {
    const publications = fakePublications();
    publications.publish({});
    const holder = holdCatalog(publications, startedAt);
    expect(await holder.refresh()).toBe(await holder.refresh());
  });

  it('tells of each catalog that has taken the place of another, and of no other', async () => {
    const publications = fakePublications();
    const told: number[] = [];
    const holder = holdCatalog(publications, startedAt, ({ release }) => told.push(release.number));
    await holder.refresh();
    publications.publish({});
    await holder.refresh();
    await holder.refresh();
    publications.publish({ organizations: [organization('1480')] });
    await holder.refresh();
    expect(told).toEqual([1, 2]);
  });

  it('refreshes again after a refresh that failed', async () => {
    const publications = fakePublications();
    publications.publish({});
    const holder = holdCatalog(publications, startedAt);
    publications.failNext(1);
    await expect(holder.refresh()).rejects.toThrow('not reachable');
    expect((await holder.refresh()).release.number).toBe(1);
  });
});

describe('the catalog after decisions on titles', () => {
  const noon = new Date('2026-03-01T12:00:00.000Z');
  const named = (name: string) => ({ ...emptyReferenceData, organizations: [{ ...organization('1480'), name }] });
  const begin = () => {
    const unitOfWork = fakeUnitOfWork();
    const holder = holdCatalog(unitOfWork, startedAt);
    const publish = (name: string) =>
      unitOfWork.write(({ publications }) => publications.publish(named(name), noon, ''));
    const decide = (id: string) =>
      unitOfWork.write(({ publications }) => publications.publishDecisions([newDecision({ id })], noon, ''));
    return { holder, publish, decide };
  };
  const decided = (holder: CatalogHolder) => [...holder.current().decisions].map(({ id }) => id);

  it('has them, and shares all else with the one before', async () => {
    const { holder, publish, decide } = begin();
    await publish('Göteborg');
    const before = await holder.refresh();
    await decide('one');
    await decide('two');

    const after = await holder.refresh();

    expect(after.release.number).toBe(3);
    expect(decided(holder)).toEqual(['one', 'two']);
    expect(after.mappings.decision('two')).toMatchObject({ release: 3 });
    expect(after.organizations).toBe(before.organizations);
    expect(before.mappings.size).toBe(0);
  });

  it('is built anew when something was published among them, and keeps them all', async () => {
    const { holder, publish, decide } = begin();
    await publish('Göteborg');
    await decide('one');
    await holder.refresh();
    await decide('two');
    await publish('Göteborgs Stad');
    await decide('three');

    const after = await holder.refresh();

    expect(after.organizations.get('1480')?.name).toBe('Göteborgs Stad');
    expect(decided(holder)).toEqual(['one', 'two', 'three']);
    expect(after.changes.slice().map(({ cursor }) => cursor)).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1']);
  });

  it('is built anew when what was published was taken back among them', async () => {
    const { holder, publish, decide } = begin();
    await publish('Göteborg');
    await holder.refresh();
    await decide('one');
    await publish('Göteborgs Stad');
    await publish('Göteborg');
    await holder.refresh();

    expect(decided(holder)).toEqual(['one']);
    expect(holder.current().versionOf('organizations', '1480')).toBe(3);
  });
});

describe('following the releases', () => {
  const follow = async (publications: ReturnType<typeof fakePublications>) => {
    const holder = holdCatalog(publications, startedAt);
    const announced: number[] = [];
    const failures: unknown[] = [];
    const pauses: number[] = [];
    let tell: (number: number) => void = () => undefined;
    const context: FollowContext = {
      holder,
      watch: {
        watch: (onRelease) => {
          tell = onRelease;
          return Promise.resolve({ close: () => Promise.resolve() });
        },
      },
      wait: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
      onRelease: (number) => announced.push(number),
      onFailure: (error) => failures.push(error),
    };
    const subscription = await followReleases(context);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    return { holder, announced, failures, pauses, tell: (number: number) => tell(number), settle, subscription };
  };

  it('moves to a release when it is announced', async () => {
    const publications = fakePublications();
    const { holder, announced, tell, settle } = await follow(publications);
    publications.publish({});
    tell(1);
    await settle();
    expect(holder.current().release.number).toBe(1);
    expect(announced).toEqual([1]);
  });

  it('asks again for a release that the reader cannot see yet', async () => {
    const publications = fakePublications();
    const { holder, failures, tell, settle, pauses } = await follow(publications);
    publications.publish({});
    publications.lagNext(3);
    tell(1);
    await settle();
    expect(holder.current().release.number).toBe(1);
    expect(pauses).toEqual([200, 400, 600]);
    expect(failures).toEqual([]);
  });

  it('outlasts a database that fails for long, and reports that once', async () => {
    const publications = fakePublications();
    const { holder, announced, failures, tell, settle, pauses } = await follow(publications);
    publications.publish({});
    publications.failNext(500);
    tell(1);
    await settle();
    expect(holder.current().release.number).toBe(1);
    expect(announced).toEqual([1]);
    expect(failures).toEqual([new Error('The database is not reachable.')]);
    expect(Math.max(...pauses)).toBe(5_000);
  });

  it('reports a release that stays out of sight', async () => {
    const publications = fakePublications();
    const { failures, tell, settle } = await follow(publications);
    publications.publish({});
    publications.lagNext(20);
    tell(1);
    await settle();
    expect(failures).toEqual([new Error('Release 1 was announced but cannot be read yet.')]);
  });

  it('stops asking when the following ends', async () => {
    const publications = fakePublications();
    const { holder, tell, settle, subscription } = await follow(publications);
    publications.publish({});
    publications.failNext(1);
    tell(1);
    await subscription.close();
    await settle();
    expect(holder.current().release.number).toBe(0);
  });

  it('does nothing about a release that it has', async () => {
    const publications = fakePublications();
    const { holder, announced, tell, settle } = await follow(publications);
    publications.publish({});
    await holder.refresh();
    tell(1);
    await settle();
    expect(announced).toEqual([]);
  });
});
