import { emptyReferenceData } from '../../src/domain/reference-data';
import { organization } from '../support/builders/reference-data';
import { describeOnEachEngine } from '../support/database';
import { eventually } from '../support/eventually';
import { startService, type TestService } from '../support/service';

const named = (...codes: readonly string[]) => ({
  ...emptyReferenceData,
  organizations: codes.map((code) => organization(code)),
});

const ALL = '{ release { number } organizations { totalCount } }';

interface All {
  readonly release: { readonly number: number };
  readonly organizations: { readonly totalCount: number };
}

describeOnEachEngine('a server', (database) => {
  const running: TestService[] = [];
  const start = async (): Promise<TestService> => {
    const service = await startService(database().url);
    running.push(service);
    return service;
  };
  afterEach(async () => {
    await Promise.all(running.splice(0).map((service) => service.close()));
  });

  it('is not ready, but answers, before anything is published', async () => {
    const { service, ask } = await start();
    const readiness = await service.http.inject('/readyz');
    expect([readiness.statusCode, readiness.json()]).toEqual([
      503,
      { status: 'not ready', checks: { database: true, published: false }, release: 0 },
    ]);
    expect((await ask<All>(ALL)).data).toEqual({ release: { number: 0 }, organizations: { totalCount: 0 } });
  });

  it('becomes ready with the first release', async () => {
    const { service, publish } = await start();
    await publish(named('1480'));
    await eventually(async () => (await service.http.inject('/readyz')).statusCode === 200);
  });

  it('sees within two seconds what another instance publishes', async () => {
    const [one, other] = [await start(), await start()];
    await one.publish(named('1280', '1480'));
    await eventually(async () => (await other.ask<All>(ALL)).data.release.number === 1, 2_000);
    expect((await other.ask<All>(ALL)).data.organizations.totalCount).toBe(2);
  });

  it('takes the catalog once for each request, so that an answer comes from one release', async () => {
    const { service, publish, ask } = await start();
    await publish(named('1480'));
    await eventually(() => service.holder.current().release.number === 1);
    const taken = jest.spyOn(service.holder, 'current');
    await ask(
      '{ release { number } organizations { nodes { name memberOf { name } ladders { name } } } titles { totalCount } }',
    );
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('tells what was published as a feed that never moves', async () => {
    const { service, publish, ask } = await start();
    await publish(named('1480'));
    await publish(named('1480', '1280'));
    await publish(named('1280'));
    await eventually(() => service.holder.current().release.number === 3);
    const feed = `query ($after: String) { changes(after: $after) { nodes { cursor kind release subject { id } summary } } }`;
    const answer = await ask<{ changes: { nodes: { cursor: string; kind: string; release: number }[] } }>(feed);
    const { nodes } = answer.data.changes;
    expect(nodes.map(({ kind, release }) => [kind, release])).toEqual([
      ['PUBLISHED', 1],
      ['PUBLISHED', 2],
      ['RETIRED', 3],
    ]);
    const rest = await ask<typeof answer.data>(feed, { after: nodes[0]?.cursor });
    expect(rest.data.changes.nodes).toEqual(nodes.slice(1));
  });

  it('lets go of everything when it stops', async () => {
    const { service, database: opened } = await start();
    await service.close();
    await expect(opened.stores.publications.latestRelease()).rejects.toThrow();
  });
});
