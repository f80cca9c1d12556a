import { holdCatalog } from '../../src/app/catalog-holder';
import { followReleases, type FollowContext } from '../../src/app/follow-releases';
import { fakePublications } from '../support/fakes/publications';
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

  it('refreshes again after a refresh that failed', async () => {
    const publications = fakePublications();
    publications.publish({});
    const holder = holdCatalog(publications, startedAt);
    publications.failNext(1);
    await expect(holder.refresh()).rejects.toThrow('not reachable');
    expect((await holder.refresh()).release.number).toBe(1);
  });
});

describe('following the releases', () => {
  const follow = async (publications: ReturnType<typeof fakePublications>) => {
    const holder = holdCatalog(publications, startedAt);
    const announced: number[] = [];
    const failures: unknown[] = [];
    let waits = 0;
    let tell: (number: number) => void = () => undefined;
    const context: FollowContext = {
      holder,
      watch: {
        watch: (onRelease) => {
          tell = onRelease;
          return Promise.resolve({ close: () => Promise.resolve() });
        },
      },
      wait: () => {
        waits += 1;
        return Promise.resolve();
      },
      onRelease: (number) => announced.push(number),
      onFailure: (error) => failures.push(error),
    };
    await followReleases(context);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    return { holder, announced, failures, tell: (number: number) => tell(number), settle, waits: () => waits };
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
    const { holder, tell, settle, waits } = await follow(publications);
    publications.publish({});
    publications.lagNext(3);
    tell(1);
    await settle();
    expect(holder.current().release.number).toBe(1);
    expect(waits()).toBe(3);
  });

  it('asks again when the database fails, and reports it when it never answers', async () => {
    const publications = fakePublications();
    const { failures, tell, settle } = await follow(publications);
    publications.publish({});
    publications.failNext(1_000);
    tell(1);
    await settle();
    expect(failures).toEqual([new Error('The database is not reachable.')]);
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
