import type { LocalizedText } from './text/language';
import type { ReferenceEntity, ReferenceKind } from './reference-data';

/** What a change means to who follows the feed. */
export const changeKinds = [
  'PUBLISHED',
  'RETIRED',
  'REPLACED',
  'MAPPING_CONFIRMED',
  'MAPPING_REJECTED',
  'TITLE_ADDED',
  'TITLE_CHANGED',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a release did to one entity. ADDED: not there before. CHANGED: another content. RETIRED: no longer there. */
export interface PublicationEvent {
  readonly release: number;
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly kind: ReferenceKind;
  readonly event: 'ADDED' | 'CHANGED' | 'RETIRED';
  /** The content after the event; the last content where it was retired. */
  readonly entity: ReferenceEntity;
  /** The content that this one took over from; only where it was changed. */
  readonly before?: ReferenceEntity;
}

/** One entry of the feed that an HR system polls. */
export interface Change {
  /** The place in the feed: release and number within it, e.g. `3.12`. Never reused, never moved. */
  readonly cursor: string;
  readonly kind: ChangeKind;
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly release: number;
  readonly subject: ChangeSubject;
  readonly summary: LocalizedText;
  /** Codes of the organisations that it concerns; empty when it concerns all. */
  readonly concerns: readonly string[];
}

/** What was changed, by its kind and key; a mapping by the id of the decision that it is known by. */
export interface ChangeSubject {
  readonly kind: ReferenceKind | 'titleMappings';
  readonly key: string;
}
