import type { Draft } from '../../../src/app/ports/draft-store';
import type { RememberedAnswer } from '../../../src/app/ports/idempotency-store';
import type { PublishedState } from '../../../src/app/ports/publication-store';
import type { ApiKey } from '../../../src/domain/access/api-key';
import type { MemberAccess } from '../../../src/domain/access/sharing';
import type { AuditEvent } from '../../../src/domain/audit/audit-event';
import type { ImportProgress } from '../../../src/app/ports/title-work-store';
import type { PublicationEvent } from '../../../src/domain/change';
import type { LocalTitle } from '../../../src/domain/title/mapping/local-title';
import type { MappingDecision } from '../../../src/domain/title/mapping/title-mapping';

/** What a database in memory holds. */
export interface FakeState {
  readonly releases: PublishedState[];
  readonly publicationEvents: PublicationEvent[];
  readonly decisions: MappingDecision[];
  /** Every version of every draft. */
  readonly versions: Draft[];
  /** The version at which each open draft stands, by kind and key. */
  readonly open: Map<string, number>;
  readonly sharing: Map<string, MemberAccess>;
  readonly events: AuditEvent[];
  readonly answers: Map<string, RememberedAnswer>;
  /** By the hash of the secret. */
  readonly apiKeys: Map<string, ApiKey>;
  /** The instant at which each expires, by id. */
  readonly endedSessions: Map<string, string>;
  /** By employer and label key. */
  readonly localTitles: Map<string, LocalTitle>;
  /** By employer and key. */
  readonly importProgress: Map<string, ImportProgress>;
}

/** A database that holds nothing. */
export const emptyState = (): FakeState => ({
  releases: [],
  publicationEvents: [],
  decisions: [],
  versions: [],
  open: new Map(),
  sharing: new Map(),
  events: [],
  answers: new Map(),
  apiKeys: new Map(),
  endedSessions: new Map(),
  localTitles: new Map(),
  importProgress: new Map(),
});

/** The same, to be changed by itself. */
export const copyOf = (state: FakeState): FakeState => ({
  releases: [...state.releases],
  publicationEvents: [...state.publicationEvents],
  decisions: [...state.decisions],
  versions: [...state.versions],
  open: new Map(state.open),
  sharing: new Map(state.sharing),
  events: [...state.events],
  answers: new Map(state.answers),
  apiKeys: new Map(state.apiKeys),
  endedSessions: new Map(state.endedSessions),
  localTitles: new Map(state.localTitles),
  importProgress: new Map(state.importProgress),
});

/** The value as it comes back from a database: its own copy, and nothing but what JSON can say. */
export const asStored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** One text for several that belong together. */
export const named = (...parts: readonly string[]): string => JSON.stringify(parts);
