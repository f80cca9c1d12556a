import type { StoredLadder } from '../../domain/ladder/adaptation/derivation';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';

/** What can be worked on before it is published, by kind. */
export interface DraftContents {
  readonly ladder: Omit<LadderDraft, 'ladder'> & { readonly ladder: StoredLadder };
  /** A proposed equivalence, waiting for somebody else to approve it. */
  readonly equivalence: { readonly equivalence: Equivalence; readonly proposedBy: string };
}
export type DraftKind = keyof DraftContents;

/** A draft, as it stood at one version. */
export interface Draft<Kind extends DraftKind = DraftKind> {
  readonly kind: Kind;
  /** A ladder's or an equivalence's slug: each has one draft at most. */
  readonly key: string;
  /** Code of the owner. */
  readonly organization: string;
  /** 1, 2, 3 and so on, also over drafts of the same key that have been closed. */
  readonly version: number;
  readonly content: DraftContents[Kind];
  /** An instant, ISO 8601. */
  readonly changedAt: string;
  /** Subject of the viewer who made this version. */
  readonly changedBy: string;
}

/** Which drafts to list; what is left out does not narrow the list. */
export interface DraftFilter {
  /** Codes of owners. */
  readonly organizations?: readonly string[];
}

/** Reads drafts. */
export interface DraftReader {
  /** The open draft. */
  find<Kind extends DraftKind>(kind: Kind, key: string): Promise<Draft<Kind> | undefined>;
  /** A draft as it stood at a version, also when it has been closed since. */
  findVersion<Kind extends DraftKind>(kind: Kind, key: string, version: number): Promise<Draft<Kind> | undefined>;
  /** Every open draft of a kind that passes the filter, by key. */
  list<Kind extends DraftKind>(kind: Kind, filter: DraftFilter): Promise<readonly Draft<Kind>[]>;
}

/** Reads and writes drafts. Every version is kept. */
export interface DraftStore extends DraftReader {
  /** Opens a draft, or changes the open one: the content becomes its next version, which is returned. */
  save<Kind extends DraftKind>(draft: Omit<Draft<Kind>, 'version'>): Promise<Draft<Kind>>;
  /** The draft is no longer worked on: it was published or discarded. */
  close(kind: DraftKind, key: string): Promise<void>;
}
