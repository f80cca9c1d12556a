import type { PublicationEvent } from '../../domain/change';
import type { ReferenceData, ReferenceEntity, ReferenceKind } from '../../domain/reference-data';
import type { Release } from '../../domain/release';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';

/** Reads what has been published. */
export interface PublicationReader {
  /** The newest release; undefined before the first. */
  latestRelease(): Promise<Release | undefined>;
  /**
   * All that was published in a release, the newest unless a number is given; undefined when there is no such
   * release. An old release comes back exactly as it was. Each list is in the order of its keys (see
   * `referenceKey`), compared by code unit.
   */
  loadRelease(number?: number): Promise<PublishedState | undefined>;
  /** What each release did up to and including the one given: oldest first, within a release by kind and key. */
  listEvents(through: number): Promise<readonly PublicationEvent[]>;
  /**
   * Every version of one entity that has been published, the oldest first: version 1, 2 and so on, whether or not the
   * entity still is published. Empty for what never was.
   */
  listVersions<Kind extends VersionedKind>(kind: Kind, key: string): Promise<readonly ReferenceEntity<Kind>[]>;
  /** True when two releases hold the same reference data: what lies between them is decisions on titles. */
  isSameContent(one: number, other: number): Promise<boolean>;
  /** The decisions on titles that came after the first release up to and including the second, in their order. */
  listDecisions(after: number, through: number): Promise<readonly MappingDecision[]>;
}

/** The kinds whose entities get a new version when they change; a ladder gets a new revision. */
export type VersionedKind = Exclude<ReferenceKind, 'ladders'>;

/** Reads what has been published, and publishes. */
export interface PublicationStore extends PublicationReader {
  /**
   * Makes `data` the whole published state, as the next release: what is new or changed is added, what is gone is
   * retired, and nothing is ever overwritten. When `data` is what is published already, no release is made and the
   * newest one is returned. Two publishers at once get releases one after the other.
   *
   * @param at The instant of publication.
   * @param note Why, in words, for those who read the log of releases.
   * @throws When two entities of a kind share a key.
   */
  publish(data: ReferenceData, at: Date, note: string): Promise<Publication>;
  /**
   * Adds decisions on titles, at least one, to the log, as the next release; what else is published stays as it is.
   *
   * @throws Before the first release.
   */
  publishDecisions(decisions: readonly NewDecision[], at: Date, note: string): Promise<Release>;
}

/** A decision on a title that has not been published yet. */
export type NewDecision = Omit<MappingDecision, 'release'>;

/** One release and all that it holds. */
export interface PublishedState {
  readonly release: Release;
  readonly data: ReferenceData;
}

/** What a publication came to: the release that holds the state, and how many entities moved to get there. */
export interface Publication {
  readonly release: Release;
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
}
