import { readFileSync } from 'node:fs';
import { ANONYMOUS, type Viewer } from '../../src/domain/access/viewer';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { seeds } from '../support/seeds';
import { startService, type TestService } from '../support/service';
import { peopleOf } from '../support/workshop';

const guide = readFileSync('docs/guides/admins.md', 'utf8');

/** Each block of the guide, with the account that it is written for. */
const blocks = [...guide.matchAll(/```graphql (\S+)\n([^]*?)```/gu)].map(([, account = '', query = '']) => ({
  account,
  query,
}));

const viewerOf = (account: string): Viewer => {
  const [code = '', role = ''] = account.split('-');
  const people: Readonly<Record<string, Viewer>> = peopleOf(code);
  return people[role] ?? ANONYMOUS;
};

type Data = Readonly<Record<string, { readonly problems?: readonly unknown[] }>>;

describe("the admins' guide", () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    service = await startService(database.url);
    await service.publish(seeds);
    await service.service.holder.refresh();
  });
  afterAll(async () => {
    await service.close();
    await database.remove();
  });

  it('can be pasted block by block, as the accounts that it names, and all of it is done', async () => {
    expect(blocks.length).toBeGreaterThan(15);
    for (const { account, query } of blocks) {
      const { data, errors } = await service.ask<Data>(query, {}, viewerOf(account));
      expect([query, errors]).toEqual([query, undefined]);
      for (const { problems = [] } of Object.values(data)) expect([query, problems]).toEqual([query, []]);
    }
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
