import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** An API key. A row stays when the key is revoked or has expired. */
@Entity({ name: 'api_key' })
@Unique('api_key_secret', ['hash'])
@Index('api_key_of_organization', ['organization'])
export class ApiKeyRow {
  /** A UUID, as text: an id that a client has made up is then not found rather than refused. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'api_key_primary' })
  id!: string;

  /** SHA-256 of the secret, in hexadecimal. */
  @Column({ type: 'varchar', length: 64 })
  hash!: string;

  @Column({ type: 'varchar', length: 200 })
  organization!: string;

  @Column({ type: 'text' })
  name!: string;

  /** A list of `ApiKeyRole`. */
  @Column({ type: 'simple-json' })
  roles!: object;

  /** This and the other times are instants, ISO 8601. */
  @Column({ name: 'created_at', type: 'varchar', length: 24 })
  createdAt!: string;

  /** Subject of the viewer who made it. */
  @Column({ name: 'created_by', type: 'varchar', length: 255 })
  createdBy!: string;

  @Column({ name: 'expires_at', type: 'varchar', length: 24 })
  expiresAt!: string;

  @Column({ name: 'revoked_at', type: 'varchar', length: 24, nullable: true })
  revokedAt!: string | null;

  @Column({ name: 'last_used_at', type: 'varchar', length: 24, nullable: true })
  lastUsedAt!: string | null;
}
