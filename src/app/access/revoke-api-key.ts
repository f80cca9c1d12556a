import { can } from '../../domain/access/can';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome } from '../mutation/outcome';
import { apiKeyTrace } from './api-key-trace';

/** Återkalla: from now on the key opens nothing. Gives its id. */
export const revokeApiKey = (context: MutationContext, id: string): Promise<Outcome<string>> =>
  mutate(context, { action: 'REVOKE_API_KEY', permission: 'MANAGE_API_KEYS' }, async ({ stores, at }) => {
    const before = await stores.apiKeys.find(id);
    if (before === undefined || !can(context.viewer, 'MANAGE_API_KEYS', before)) return noSuchApiKey;
    if (before.revokedAt !== undefined) return revokedAlready;
    await stores.apiKeys.revoke(id, at);
    return { value: id, trace: apiKeyTrace(before, { ...before, revokedAt: at }) };
  });

const noSuchApiKey = refused({
  code: 'NOT_FOUND',
  path: ['apiKey'],
  sv: 'Det finns ingen sådan API-nyckel som du får återkalla.',
  en: 'There is no such API key that you may revoke.',
});

const revokedAlready = refused({
  code: 'WRONG_STATUS',
  path: ['apiKey'],
  sv: 'API-nyckeln är redan återkallad.',
  en: 'The API key is revoked already.',
});
