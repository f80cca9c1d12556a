import type { Shredder } from '../app/ports/erasure-store';
import type { ReleaseWatch } from '../app/ports/release-watch';
import type { Stores, UnitOfWork } from '../app/ports/unit-of-work';

/** A connected database, whatever its engine. */
export interface Database extends UnitOfWork, ReleaseWatch, Shredder {
  readonly engine: 'sqlite' | 'postgres';
  /** Stores whose every call is a unit of work of its own; what they read is never behind what was written. */
  readonly stores: Stores;
  /** Brings the schema up to date and returns the names of the migrations that were run. Safe on several instances at once. */
  migrate(): Promise<readonly string[]>;
  /** Names of the migrations that the database still lacks, the first to run first. */
  pendingMigrations(): Promise<readonly string[]>;
  /** True when every server or file answers within two seconds. */
  isHealthy(): Promise<boolean>;
  /** Ends every watch, waits for the units of work under way and disconnects. A second call does nothing. */
  close(): Promise<void>;
}
