import type { GuardedBy } from './policy';
import type { Target } from './world';

/** Something to ask for. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The same for everybody, to the byte. */
export interface PublicRow {
  readonly access: 'PUBLIC';
  readonly operation: Operation;
}

/** About the one who asks and nobody else. */
export interface OwnRow {
  readonly access: 'OWN';
  readonly operation: Operation;
}

/** For those with the permission only. */
export interface GuardedRow {
  readonly access: GuardedBy;
  /**
   * What somebody is told who has the permission elsewhere, but not here. NOTHING: an answer with nothing in it, which
   * those who have it nowhere get too, rather than a refusal.
   */
  readonly unseen: 'NOT_FOUND' | 'NOT_ALLOWED' | 'BAD_USER_INPUT' | 'NOTHING';
  /** True where whoever may read the drafts is told NOT_ALLOWED rather than NOT_FOUND. */
  readonly isSeenByReaders?: true;
  /** True where no system and no API key may. */
  readonly isForPeople?: true;
  /** False where those without the permission anywhere get what is unseen, and no refusal of the whole request. */
  readonly isDenied?: false;
  readonly targets: readonly Target[];
  readonly operation: (target: Target) => Operation;
  /** The same on something that does not exist; left out where the operation names nothing. */
  readonly unknown?: Operation;
  /** What stands in the answer to those who may; left out, that is told by the lack of a refusal. */
  readonly shows?: (target: Target) => string;
}

export type Row = PublicRow | OwnRow | GuardedRow;
