import type { ApiKeyReader, ApiKeyStore } from './api-key-store';
import type { AuditReader, AuditTrail } from './audit-trail';
import type { DraftReader, DraftStore } from './draft-store';
import type { EndedSessionReader, EndedSessionStore } from './ended-session-store';
import type { ErasureReader, ErasureStore } from './erasure-store';
import type { IdempotencyStore } from './idempotency-store';
import type { PeopleReader, PeopleStore } from './people-store';
import type { PlanReader, PlanStore } from './plan-store';
import type { PublicationReader, PublicationStore } from './publication-store';
import type { SharingReader, SharingStore } from './sharing-store';
import type { TitleWorkReader, TitleWorkStore } from './title-work-store';

/** The stores, for reading. */
export interface ReadStores {
  readonly publications: PublicationReader;
  readonly drafts: DraftReader;
  readonly sharing: SharingReader;
  readonly apiKeys: ApiKeyReader;
  readonly audit: AuditReader;
  readonly endedSessions: EndedSessionReader;
  readonly titleWork: TitleWorkReader;
  readonly people: PeopleReader;
  readonly plans: PlanReader;
  readonly erasures: ErasureReader;
}

/** The stores, for reading and writing. */
export interface Stores extends ReadStores {
  readonly publications: PublicationStore;
  readonly drafts: DraftStore;
  readonly sharing: SharingStore;
  readonly apiKeys: ApiKeyStore;
  readonly audit: AuditTrail;
  readonly idempotency: IdempotencyStore;
  readonly endedSessions: EndedSessionStore;
  readonly titleWork: TitleWorkStore;
  readonly people: PeopleStore;
  readonly plans: PlanStore;
  readonly erasures: ErasureStore;
}

/**
 * Groups what is read or written into one whole. The work must only use the stores it is handed and wait for
 * nothing but them: on SQLite others wait for it.
 */
export interface UnitOfWork {
  /**
   * Reads one unchanging snapshot, which on PostgreSQL may come from a replica and then lags a little. Within a
   * unit of work already under way it joins that one, and so sees what the unit has written.
   */
  read<Result>(work: (stores: ReadStores) => Promise<Result>): Promise<Result>;
  /**
   * Writes all or nothing, as if no other write ran at the same time. An error from the work undoes everything and
   * is passed on. The work may run more than once when writers collide, so it must have no other effects.
   *
   * @throws When called within another unit of work: a write that were part of another could not be undone alone.
   */
  write<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
}
