import { readFileSync } from 'node:fs';
import { ANONYMOUS, type Viewer } from '../../src/domain/access/viewer';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { seeds } from '../support/seeds';
import { startService, type TestService } from '../support/service';
import { wholeSeeds } from '../support/whole-seeds';
import { peopleOf } from '../support/workshop';

/** Each block of a guide, with the account that it is written for. */
const blocksOf = (guide: string) =>
  [...readFileSync(`docs/guides/${guide}.md`, 'utf8').matchAll(/```graphql (\S+)\n([^]*?)```/gu)].map(
    ([, account = '', query = '']) => ({ account, query }),
  );

const viewerOf = (account: string): Viewer => {
  const [code = '', role = ''] = account.split('-');
  const people: Readonly<Record<string, Viewer>> = peopleOf(code);
  return people[role] ?? ANONYMOUS;
};

type Data = Readonly<Record<string, { readonly problems?: readonly unknown[] }>>;

let database: TestDatabase;
let service: TestService;

const serve = (data: typeof seeds) => async () => {
  database = await createTestDatabase('sqlite');
  service = await startService(database.url);
  await service.publish(data);
  await service.service.holder.refresh();
};

const stop = async (): Promise<void> => {
  await service.close();
  await database.remove();
};

const paste = async (guide: string): Promise<void> => {
  for (const { account, query } of blocksOf(guide)) {
    const { data, errors } = await service.ask<Data>(query, {}, viewerOf(account));
    expect([query, errors]).toEqual([query, undefined]);
    for (const { problems = [] } of Object.values(data)) expect([query, problems]).toEqual([query, []]);
  }
};

describe("the admins' guide", () => {
  beforeAll(serve(seeds));
  afterAll(stop);

  it('can be pasted block by block, as the accounts that it names, and all of it is done', async () => {
    expect(blocksOf('admins').length).toBeGreaterThan(15);
    await paste('admins');
  });

  it('ends where it says: Malmö behind, its own demand kept, and a trail', async () => {
    const query = `{
      ladder(slug: "exempel-elevassistent-malmo", revision: 2) { conflicts { id } deviations { kind step { slug } } }
      adoptions(filter: { ladder: "exempel-elevassistent", asOf: "2027-01-01" }) { nodes { isBehind } }
    }`;
    const { data } = await service.ask<{ ladder: { deviations: readonly object[] } }>(
      query,
      {},
      viewerOf('1280-editor'),
    );
    expect(data).toMatchObject({ ladder: { conflicts: [] }, adoptions: { nodes: [{ isBehind: true }] } });
    expect(data.ladder.deviations).toContainEqual({ kind: 'LOOSER', step: { slug: 'elevkoordinator' } });
  });
});

describe('the guide to titles', () => {
  beforeAll(serve(wholeSeeds));
  afterAll(stop);

  it('can be pasted block by block, as the accounts that it names, and all of it is done', async () => {
    expect(blocksOf('titles').length).toBeGreaterThan(7);
    await paste('titles');
  });

  it('ends where it says: a firm answer, what only a person can decide still in the queue, and the decisions in the feed', async () => {
    const query = `{
      resolveTitle(label: "ELEVRESURS", organization: "1480", asOf: "2026-06-01") { title { label } }
      titleQueue(organization: "1480") { nodes { title { label } alignment { status } } }
      changes(first: 200, after: "1.100000") { nodes { kind summary } }
    }`;
    const { data } = await service.ask<{ changes: { nodes: readonly object[] } }>(query, {}, viewerOf('1480-editor'));
    expect(data).toMatchObject({
      resolveTitle: { title: { label: 'Elevassistent' } },
      titleQueue: { nodes: [{ title: { label: 'Rektor' }, alignment: { status: 'AMBIGUOUS' } }] },
    });
    expect(data.changes.nodes).toContainEqual({
      kind: 'MAPPING_CONFIRMED',
      summary: 'Göteborg: Elevresurs motsvarar Elevassistent från den 1 januari 2026.',
    });
  });
});
