import { isUsable, type ApiKey } from '../../domain/access/api-key';
import type { Viewer } from '../../domain/access/viewer';
import type { ApiKeyReader } from '../ports/api-key-store';
import { hasFormOfApiKey } from './api-key-secret';

/** What telling who brings an API key needs. */
export interface ApiKeyContext {
  /** Never behind what was written, so that a key works as soon as it is made and stops as soon as it is revoked. */
  readonly apiKeys: Pick<ApiKeyReader, 'findByHash'>;
  readonly now: () => Date;
  /** SHA-256 of the text, in hexadecimal: all of a secret that is stored. */
  readonly hash: (text: string) => string;
  /** Told of each use; neither waits nor fails. */
  readonly noteUse: (key: ApiKey, at: Date) => void;
}

/** Who brings the secret of an API key; undefined for one that is unknown, expired or revoked: they look alike. */
export const authenticateApiKey = async (
  { apiKeys, now, hash, noteUse }: ApiKeyContext,
  secret: string,
): Promise<Viewer | undefined> => {
  if (!hasFormOfApiKey(secret)) return undefined;
  const key = await apiKeys.findByHash(hash(secret));
  const at = now();
  if (key === undefined || !isUsable(key, at.toISOString())) return undefined;
  noteUse(key, at);
  return viewerOf(key);
};

const viewerOf = ({ id, organization, roles }: ApiKey): Viewer => ({
  kind: 'API_KEY',
  subject: id,
  grants: roles.map((role) => ({ organization, role })),
  isPlatformAdmin: false,
});
