import type { ApiKey } from '../../src/domain/access/api-key';
import { describeStores } from '../support/stores';

const apiKey = (changes: Partial<ApiKey> = {}): ApiKey => ({
  id: 'b1a7c4de-0000-4000-8000-000000000001',
  organization: '1280',
  name: 'Lönesystemet',
  roles: ['HR_SYSTEM', 'EDITOR'],
  createdAt: '2026-03-01T12:00:00.000Z',
  createdBy: 'anna',
  expiresAt: '2027-03-01T12:00:00.000Z',
  ...changes,
});

const secret = 'a'.repeat(64);
const otherSecret = 'b'.repeat(64);

describeStores('The store of API keys', (open) => {
  it('finds a key by its id and by the hash of its secret', async () => {
    const { apiKeys } = (await open()).stores;
    await apiKeys.add(apiKey(), secret);

    expect(await apiKeys.find(apiKey().id)).toEqual(apiKey());
    expect(await apiKeys.findByHash(secret)).toEqual(apiKey());
  });

  it('finds nothing under an id or a hash that it does not know, however it is written', async () => {
    const { apiKeys } = (await open()).stores;
    await apiKeys.add(apiKey(), secret);

    expect(await apiKeys.find('not an id')).toBeUndefined();
    expect(await apiKeys.find('x'.repeat(1_000))).toBeUndefined();
    expect(await apiKeys.findByHash(otherSecret)).toBeUndefined();
  });

  it('lists the keys of one organisation, the newest first', async () => {
    const { apiKeys } = (await open()).stores;
    const day = (number: number) => `2026-03-0${number}T12:00:00.000Z`;
    await apiKeys.add(apiKey({ id: '1', createdAt: day(2) }), '1');
    await apiKeys.add(apiKey({ id: '2', createdAt: day(3) }), '2');
    await apiKeys.add(apiKey({ id: '3', createdAt: day(1) }), '3');
    await apiKeys.add(apiKey({ id: '4', organization: '1480' }), '4');

    expect((await apiKeys.list('1280')).map(({ id }) => id)).toEqual(['2', '1', '3']);
    expect(await apiKeys.list('0180')).toEqual([]);
  });

  it('keeps the first instant at which a key was revoked', async () => {
    const { apiKeys } = (await open()).stores;
    await apiKeys.add(apiKey(), secret);

    await apiKeys.revoke(apiKey().id, '2026-04-01T12:00:00.000Z');
    await apiKeys.revoke(apiKey().id, '2026-05-01T12:00:00.000Z');

    expect(await apiKeys.findByHash(secret)).toEqual(apiKey({ revokedAt: '2026-04-01T12:00:00.000Z' }));
  });

  it('notes the last use of one key', async () => {
    const { apiKeys } = (await open()).stores;
    await apiKeys.add(apiKey(), secret);
    await apiKeys.add(apiKey({ id: 'other' }), otherSecret);

    await apiKeys.touch(apiKey().id, '2026-04-01T12:00:00.000Z');
    await apiKeys.touch(apiKey().id, '2026-04-01T12:01:00.000Z');

    expect(await apiKeys.find(apiKey().id)).toEqual(apiKey({ lastUsedAt: '2026-04-01T12:01:00.000Z' }));
    expect(await apiKeys.find('other')).toEqual(apiKey({ id: 'other' }));
  });

  it('takes no two keys with one secret', async () => {
    const { apiKeys } = (await open()).stores;
    await apiKeys.add(apiKey(), secret);

    await expect(apiKeys.add(apiKey({ id: 'other' }), secret)).rejects.toThrow();
  });
});
