import type { Draft } from '../../../src/app/ports/draft-store';
import type { AnswerGiven } from '../../../src/app/ports/idempotency-store';
import type { FactKind, FactKinds, Recorded } from '../../../src/app/ports/people-store';
import type { PublishedState } from '../../../src/app/ports/publication-store';
import type { ApiKey } from '../../../src/domain/access/api-key';
import type { MemberAccess } from '../../../src/domain/access/sharing';
import type { AuditEvent } from '../../../src/domain/audit/audit-event';
import type { ImportProgress } from '../../../src/app/ports/title-work-store';
import type { PublicationEvent } from '../../../src/domain/change';
import type { ErasedFigure } from '../../../src/domain/person/erased-figure';
import type { Person } from '../../../src/domain/person/person';
import type { DevelopmentPlan } from '../../../src/domain/plan/development-plan';
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
  readonly answers: Map<string, AnswerGiven>;
  /** By the hash of the secret. */
  readonly apiKeys: Map<string, ApiKey>;
  /** The instant at which each expires, by id. */
  readonly endedSessions: Map<string, string>;
  /** By employer and label key. */
  readonly localTitles: Map<string, LocalTitle>;
  /** By employer and key. */
  readonly importProgress: Map<string, ImportProgress>;
  /** By id. */
  readonly people: Map<string, FakePerson>;
  readonly facts: FakeFacts;
  /** Every version of every plan. */
  readonly plans: DevelopmentPlan[];
  /** By all that they are of. */
  readonly figures: Map<string, ErasedFigure>;
}

/** A person, and when and by which import they were told of. */
export interface FakePerson {
  readonly person: Person;
  /** An instant, ISO 8601. */
  readonly firstToldAt: string;
  readonly importedIn?: string | undefined;
}

/** Facts of each kind, by id. */
export type FakeFacts = { readonly [Kind in FactKind]: Map<string, Recorded<FactKinds[Kind]>> };

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
  people: new Map(),
  facts: { employments: new Map(), evidence: new Map(), assignments: new Map() },
  plans: [],
  figures: new Map(),
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
  people: new Map(state.people),
  facts: {
    employments: new Map(state.facts.employments),
    evidence: new Map(state.facts.evidence),
    assignments: new Map(state.facts.assignments),
  },
  plans: [...state.plans],
  figures: new Map(state.figures),
});

/** The value as it comes back from a database: its own copy, and nothing but what JSON can say. */
export const asStored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** One text for several that belong together. */
export const named = (...parts: readonly string[]): string => JSON.stringify(parts);
