import type { ApiKeyStore } from '../../../src/app/ports/api-key-store';
import type { ApiKey } from '../../../src/domain/access/api-key';
import type { FakeState } from './state';

/** API keys in memory. */
export const fakeApiKeys = ({ apiKeys }: FakeState): ApiKeyStore => {
  const find = (id: string): ApiKey | undefined => [...apiKeys.values()].find((key) => key.id === id);
  const change = (id: string, changes: Partial<ApiKey>): Promise<void> => {
    for (const [hash, key] of apiKeys) if (key.id === id) apiKeys.set(hash, { ...key, ...changes });
    return Promise.resolve();
  };
  return {
    findByHash: (hash) => Promise.resolve(apiKeys.get(hash)),
    find: (id) => Promise.resolve(find(id)),
    list: (organization) =>
      Promise.resolve(
        [...apiKeys.values()]
          .filter((key) => key.organization === organization)
          .sort((left, right) => (left.createdAt > right.createdAt ? -1 : 1)),
      ),
    add: (key, hash) => {
      if (apiKeys.has(hash)) return Promise.reject(new Error('There is a key with that secret already.'));
      apiKeys.set(hash, key);
      return Promise.resolve();
    },
    revoke: (id, at) => change(id, { revokedAt: find(id)?.revokedAt ?? at }),
    touch: (id, at) => change(id, { lastUsedAt: at }),
  };
};
