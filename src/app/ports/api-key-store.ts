import type { ApiKey } from '../../domain/access/api-key';

/** Reads API keys. */
export interface ApiKeyReader {
  /** The key whose secret has this SHA-256, in hexadecimal, whether or not it may still be used. */
  findByHash(hash: string): Promise<ApiKey | undefined>;
  find(id: string): Promise<ApiKey | undefined>;
  /** Of one organisation, the newest first. */
  list(organization: string): Promise<readonly ApiKey[]>;
}

/** Reads and writes API keys. */
export interface ApiKeyStore extends ApiKeyReader {
  /** Stores the hash of the secret; the secret itself is nowhere. */
  add(key: ApiKey, hash: string): Promise<void>;
  /** An instant, ISO 8601; a key that is revoked already keeps its first instant. */
  revoke(id: string, at: string): Promise<void>;
  /** Notes the last use. */
  touch(id: string, at: string): Promise<void>;
}
