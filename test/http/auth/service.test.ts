import { createHash, randomBytes } from 'node:crypto';
import { apiKeySecretOf } from '../../../src/app/access/api-key-secret';
import { emptyReferenceData } from '../../../src/domain/reference-data';
import { organization } from '../../support/builders/reference-data';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';
import { startService, type TestService } from '../../support/service';

const VIEWER = '{ viewer { roles organizations { code } } }';
const MUTATION = 'mutation { __typename }';

describe('a whole server', () => {
  let database: TestDatabase;
  let its: TestService;
  const secret = apiKeySecretOf(randomBytes(32));

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    its = await startService(database.url, { viewerOf: undefined }, { TRAPPA_DEMO: '1' });
    await its.publish({ ...emptyReferenceData, organizations: [organization('1480')] });
    await eventually(() => its.service.holder.current().release.number === 1);
    await its.database.stores.apiKeys.add(
      {
        id: 'c0ffee00-0000-4000-8000-000000000001',
        organization: '1480',
        name: 'HR',
        roles: ['HR_SYSTEM'],
        createdAt: '2026-01-01T00:00:00.000Z',
        createdBy: 'somebody',
        expiresAt: '2027-01-01T00:00:00.000Z',
      },
      createHash('sha256').update(secret).digest('hex'),
    );
  });
  afterAll(async () => {
    await its.close();
    await database.remove();
  });

  const post = (payload: string, headers: Readonly<Record<string, string>> = {}) =>
    its.service.http.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    });

  it('answers an API key as what it may be, and notes its use', async () => {
    const answer = await post(JSON.stringify({ query: VIEWER }), { authorization: `Bearer ${secret}` });
    expect(answer.json()).toEqual({
      data: { viewer: { roles: ['HR_SYSTEM'], organizations: [{ code: '1480' }] } },
      extensions: expect.anything() as unknown,
    });
    await eventually(async () => {
      const [key] = await its.database.stores.apiKeys.list('1480');
      return key?.lastUsedAt === '2026-06-01T12:00:00.000Z';
    });
  });

  it('answers whoever brings nothing as somebody unknown', async () => {
    expect((await post(JSON.stringify({ query: VIEWER }))).json()).toMatchObject({
      data: { viewer: { roles: ['ANONYMOUS'], organizations: [] } },
    });
  });

  it('changes nothing by GET', async () => {
    const answer = await its.service.http.inject({
      url: `/graphql?query=${encodeURIComponent(MUTATION)}`,
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(answer.statusCode).toBe(405);
  });

  it('answers no request that a browser sends elsewhere without asking first', async () => {
    const text = await post(JSON.stringify({ query: VIEWER }), { 'content-type': 'text/plain' });
    const form = await post('query={viewer{roles}}', { 'content-type': 'application/x-www-form-urlencoded' });
    const link = await its.service.http.inject(`/graphql?query=${encodeURIComponent(VIEWER)}`);
    expect([text.statusCode, form.statusCode, link.statusCode]).toEqual([400, 415, 400]);
  });
});
