import { authenticateApiKey } from '../../../src/app/access/authenticate-api-key';
import { hasFormOfApiKey } from '../../../src/app/access/api-key-secret';
import { sha256 } from '../../../src/db/stores/sha256';
import type { Viewer } from '../../../src/domain/access/viewer';
import { describeOnSharedDatabase } from '../../support/database';
import { platformAdmin } from '../../support/viewers';
import { goteborg, malmo, openWorkshop, type ProblemSeen, type Workshop } from '../../support/workshop';

interface ApiKeySeen {
  readonly id: string;
  readonly name: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly isUsable: boolean;
}

interface ApiKeyAnswer {
  readonly apiKey: ApiKeySeen | null;
  readonly secret: string | null;
  readonly problems: readonly ProblemSeen[];
}

const API_KEY = 'id name roles organization { code } createdAt createdBy expiresAt revokedAt lastUsedAt isUsable';
const PAYLOAD = `{ apiKey { ${API_KEY} } secret problems { code path message(language: EN) } }`;

const lonesystemet = { organization: '1480', name: 'Lönesystemet', roles: ['HR_SYSTEM'], days: 30 };

describeOnSharedDatabase('API keys', (database) => {
  let workshop: Workshop;
  const noon = '2026-06-01T12:00:00.000Z';
  let now = new Date(noon);

  beforeAll(async () => {
    workshop = await openWorkshop(database().url, undefined, () => now);
  });
  afterAll(() => workshop.close());
  beforeEach(() => {
    now = new Date(noon);
  });

  const send = async <Data>(query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<Data> => {
    const { data, errors } = await workshop.ask<Data>(query, variables, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  const create = async (input: object = {}, viewer: Viewer = goteborg.admin): Promise<ApiKeyAnswer> => {
    const query = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) ${PAYLOAD} }`;
    const variables = { input: { ...lonesystemet, ...input } };
    return (await send<{ createApiKey: ApiKeyAnswer }>(query, variables, viewer)).createApiKey;
  };

  const revoke = async (apiKey: string | undefined, viewer: Viewer = goteborg.admin): Promise<ApiKeyAnswer> => {
    const query = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) ${PAYLOAD} }`;
    return (await send<{ revokeApiKey: ApiKeyAnswer }>(query, { input: { apiKey } }, viewer)).revokeApiKey;
  };

  const listed = async (viewer: Viewer = goteborg.admin, more = ''): Promise<readonly ApiKeySeen[]> => {
    const query = `{ apiKeys(organization: "1480"${more}) { nodes { ${API_KEY} } } }`;
    return (await send<{ apiKeys: { nodes: readonly ApiKeySeen[] } }>(query, {}, viewer)).apiKeys.nodes;
  };

  const whoBrings = (secret: string | null): Promise<Viewer | undefined> =>
    authenticateApiKey(
      {
        apiKeys: workshop.database.stores.apiKeys,
        now: () => now,
        hash: sha256,
        noteUse: () => undefined,
      },
      secret ?? '',
    );

  it('are made by an admin, who is shown the secret, and open what their roles open', async () => {
    const { apiKey, secret, problems } = await create();
    expect(problems).toEqual([]);
    expect(apiKey).toMatchObject({
      name: 'Lönesystemet',
      roles: ['HR_SYSTEM'],
      organization: { code: '1480' },
      createdAt: noon,
      createdBy: '1480-admin',
      expiresAt: '2026-07-01T12:00:00.000Z',
      revokedAt: null,
      lastUsedAt: null,
      isUsable: true,
    });
    expect(hasFormOfApiKey(secret ?? '')).toBe(true);
    expect(await whoBrings(secret)).toMatchObject({
      kind: 'API_KEY',
      grants: [{ organization: '1480', role: 'HR_SYSTEM' }],
    });
  });

  it('are each another: two have neither id nor secret in common', async () => {
    const [one, other] = [await create(), await create()];
    expect(one.secret).not.toBe(other.secret);
    expect(one.apiKey?.id).not.toBe(other.apiKey?.id);
  });

  it('show the secret once: the same idempotency key gives the same API key without it', async () => {
    const first = await create({ idempotencyKey: 'en-gang' });
    const count = (await listed()).length;
    const second = await create({ idempotencyKey: 'en-gang' });
    expect(second).toEqual({ ...first, secret: null });
    expect(await listed()).toHaveLength(count);
    const other = await create({ idempotencyKey: 'en-gang', days: 31 });
    expect(other.problems.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('leave nothing of the secret behind: not in the database, not in the trail', async () => {
    const { secret } = await create({ idempotencyKey: 'hemlig' });
    const trail = await workshop.database.stores.audit.list({ actions: ['CREATE_API_KEY'] }, 200);
    const stored = await workshop.database.stores.apiKeys.list('1480');
    const remembered = await workshop.database.write(({ idempotency }) =>
      idempotency.find('1480-admin', 'CREATE_API_KEY', 'hemlig'),
    );
    const everything = JSON.stringify([trail, stored, remembered]);
    expect(everything).toContain('Lönesystemet');
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(sha256(secret ?? ''));
  });

  it('open nothing once they are revoked, and can be revoked once', async () => {
    const { apiKey, secret } = await create();
    const { apiKey: revoked, secret: none } = await revoke(apiKey?.id);
    expect(revoked).toMatchObject({ id: apiKey?.id, revokedAt: noon, isUsable: false });
    expect(none).toBeNull();
    expect(await whoBrings(secret)).toBeUndefined();
    expect((await revoke(apiKey?.id)).problems.map(({ code }) => code)).toEqual(['WRONG_STATUS']);
  });

  it('open nothing once they have expired', async () => {
    const { apiKey, secret } = await create({ days: 1 });
    now = new Date('2026-06-02T12:00:00.000Z');
    expect(await whoBrings(secret)).toBeUndefined();
    expect((await listed()).find(({ id }) => id === apiKey?.id)).toMatchObject({ isUsable: false, revokedAt: null });
  });

  it('leave an event each time they are made or revoked', async () => {
    const { apiKey } = await create({ name: 'Schemasystemet' });
    await revoke(apiKey?.id);
    const { events } = await workshop.database.stores.audit.list({ organizations: ['1480'] }, 2);
    expect(events.map(({ action, actor }) => `${actor.subject} ${action}`)).toEqual([
      '1480-admin REVOKE_API_KEY',
      '1480-admin CREATE_API_KEY',
    ]);
    expect(events[0]?.differences).toEqual([{ path: ['revokedAt'], after: noon }]);
  });

  it('are listed the newest first, page by page', async () => {
    now = new Date('2026-06-01T13:00:00.000Z');
    await create({ name: 'Den äldre' });
    now = new Date('2026-06-01T14:00:00.000Z');
    await create({ name: 'Den nyare' });
    expect((await listed(goteborg.admin, ', first: 2')).map(({ name }) => name)).toEqual(['Den nyare', 'Den äldre']);
  });

  it.each([
    ['no role', { roles: [] }],
    ['a role twice', { roles: ['EDITOR', 'EDITOR'] }],
    ['no day', { days: 0 }],
    ['more than two years', { days: 731 }],
    ['no name', { name: '' }],
  ])('cannot be made with %s', async (_what, input) => {
    await expect(create(input)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('are never made by a system, not even one that administers', async () => {
    const { problems } = await create({}, { ...goteborg.admin, kind: 'SYSTEM' });
    expect(problems).toMatchObject([{ code: 'NOT_ALLOWED', path: [] }]);
  });

  it('are not made for an organisation that does not exist, not even by the platform’s admins', async () => {
    const { problems } = await create({ organization: '9999' }, platformAdmin);
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', path: ['organization'] }]);
  });

  it('are found by their id by those who may see them, and by nobody else', async () => {
    const { apiKey } = await create();
    const node = (viewer: Viewer) =>
      send<object>('query ($id: ID!) { node(id: $id) { __typename id } }', { id: apiKey?.id }, viewer);
    expect(await node(goteborg.admin)).toEqual({ node: { __typename: 'ApiKey', id: apiKey?.id } });
    expect(await node(malmo.admin)).toEqual({ node: null });
  });
});
