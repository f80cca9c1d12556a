import { type EntityManager, IsNull } from 'typeorm';
import type { ApiKeyStore } from '../../app/ports/api-key-store';
import type { ApiKey, ApiKeyRole } from '../../domain/access/api-key';
import { ApiKeyRow } from '../rows/api-key-row';

/** The API keys, within one transaction. */
export class SqlApiKeyStore implements ApiKeyStore {
  constructor(private readonly manager: EntityManager) {}

  findByHash(hash: string): Promise<ApiKey | undefined> {
    return this.findBy({ hash });
  }

  find(id: string): Promise<ApiKey | undefined> {
    return this.findBy({ id });
  }

  async list(organization: string): Promise<readonly ApiKey[]> {
    const rows = await this.manager.find(ApiKeyRow, {
      where: { organization },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    return rows.map(toApiKey);
  }

  async add(key: ApiKey, hash: string): Promise<void> {
    const { revokedAt = null, lastUsedAt = null } = key;
    await this.manager.insert(ApiKeyRow, { ...key, hash, revokedAt, lastUsedAt });
  }

  async revoke(id: string, at: string): Promise<void> {
    await this.manager.update(ApiKeyRow, { id, revokedAt: IsNull() }, { revokedAt: at });
  }

  async touch(id: string, at: string): Promise<void> {
    await this.manager.update(ApiKeyRow, { id }, { lastUsedAt: at });
  }

  private async findBy(one: { readonly id: string } | { readonly hash: string }): Promise<ApiKey | undefined> {
    const row = await this.manager.findOneBy(ApiKeyRow, one);
    return row === null ? undefined : toApiKey(row);
  }
}

const toApiKey = ({ revokedAt, lastUsedAt, ...row }: ApiKeyRow): ApiKey => ({
  id: row.id,
  organization: row.organization,
  name: row.name,
  // What was stored is what `add` was given.
  roles: row.roles as readonly ApiKeyRole[],
  createdAt: row.createdAt,
  createdBy: row.createdBy,
  expiresAt: row.expiresAt,
  ...(revokedAt !== null && { revokedAt }),
  ...(lastUsedAt !== null && { lastUsedAt }),
});
