import { startService, type TestService } from '../../support/service';
import { describeOnEachEngine } from '../../support/database';
import { visit, type Visitor } from '../../support/visitor';

const ORIGIN = 'http://localhost:4000';
const ACCOUNT = '1480-editor';

describeOnEachEngine('A session on several instances', (database) => {
  const started: TestService[] = [];
  afterEach(() => Promise.all(started.splice(0).map(({ close }) => close())));

  const start = async (): Promise<TestService> => {
    const environment = { TRAPPA_DEMO: '1', TRAPPA_SESSION_SECRET: 'a secret for sessions that is long enough' };
    const instance = await startService(database().url, { viewerOf: undefined }, environment);
    started.push(instance);
    return instance;
  };

  const visitorOf = ({ service }: TestService, cookies: ReadonlyMap<string, string> = new Map()): Visitor => {
    const visitor = visit(service, ORIGIN);
    for (const cookie of cookies) visitor.cookies.set(...cookie);
    return visitor;
  };

  const statusOn = async (instance: TestService, cookies: ReadonlyMap<string, string>): Promise<number> =>
    (await visitorOf(instance, cookies).ask()).statusCode;

  it('holds on each of them, and is over on each of them, also after a restart, once somebody signs out of one', async () => {
    const [one, other] = [await start(), await start()];
    const visitor = visitorOf(one);
    await visitor.send('/sign-in', { account: ACCOUNT });
    const copy = new Map(visitor.cookies);
    expect(await statusOn(other, copy)).toBe(200);

    await visitor.send('/sign-out');

    expect([await statusOn(one, copy), await statusOn(other, copy)]).toEqual([401, 401]);
    expect(await statusOn(await start(), copy)).toBe(401);
  });

  it('is over on each of them when the browser signs in as another', async () => {
    const [one, other] = [await start(), await start()];
    const visitor = visitorOf(one);
    await visitor.send('/sign-in', { account: ACCOUNT });
    const copy = new Map(visitor.cookies);

    await visitor.send('/sign-in', { account: ACCOUNT });

    expect(await statusOn(other, copy)).toBe(401);
    expect(await statusOn(other, visitor.cookies)).toBe(200);
  });

  it('costs one look-up for each request with its cookie, also when it is over, and none for others', async () => {
    const instance = await start();
    const visitor = visitorOf(instance);
    await visitor.send('/sign-in', { account: ACCOUNT });
    const copy = new Map(visitor.cookies);
    const statementsOf = async (cookies?: ReadonlyMap<string, string>): Promise<readonly string[]> => {
      const before = instance.statements.length;
      await visitorOf(instance, cookies).ask();
      return instance.statements.slice(before).filter((statement) => /^(SELECT|INSERT|UPDATE|DELETE)/u.test(statement));
    };
    const lookUp = [expect.stringMatching(/^SELECT .* FROM "ended_session" .* WHERE .*"id" = /u) as string];

    expect(await statementsOf()).toEqual([]);
    expect(await statementsOf(copy)).toEqual(lookUp);
    await visitor.send('/sign-out');
    expect(await statementsOf(copy)).toEqual(lookUp);
    expect(await statementsOf()).toEqual([]);
  });
});
