import type { DataSource, EntityManager } from 'typeorm';
import type { Shredder } from '../app/ports/erasure-store';
import type { ReleaseWatch } from '../app/ports/release-watch';
import type { TakeTurn } from './stores/sql-audit-trail';
import type { PublishingSteps } from './stores/sql-publication-store';

/** Work inside a transaction. */
export type Work<Result> = (manager: EntityManager) => Promise<Result>;

/** What differs between the database engines. */
export interface Engine extends ReleaseWatch, Shredder {
  readonly name: 'sqlite' | 'postgres';
  /** Each data source that is connected. */
  readonly dataSources: readonly DataSource[];
  readonly publishing: PublishingSteps;
  readonly takeTurn: TakeTurn;
  /** Runs the work on an unchanging snapshot, which may lag behind what has been written. */
  readTransaction<Result>(work: Work<Result>): Promise<Result>;
  /** Runs the work on an unchanging snapshot that holds all that has been written. */
  readLatestTransaction<Result>(work: Work<Result>): Promise<Result>;
  /** Runs the work in a serializable transaction, more than once where the engine asks for it. */
  writeTransaction<Result>(work: Work<Result>): Promise<Result>;
  /** Runs the work in a transaction that changes the schema, one at a time over all instances. */
  schemaTransaction<Result>(work: Work<Result>): Promise<Result>;
  close(): Promise<void>;
}
