import type { ViewerKind } from '../access/viewer';
import type { AuditAction } from './audit-action';
import type { ValueDifference } from './value-difference';

/** One change that somebody made: who, what, on what, from what to what. Holds nothing personal. */
export interface AuditEntry {
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: { readonly kind: ViewerKind; readonly subject: string };
  readonly action: AuditAction;
  /** Code of the organisation whose trail it stands in; left out for what all share. */
  readonly organization?: string;
  /** What it was done to: a kind of thing and its key among its kind. */
  readonly subject: { readonly kind: string; readonly key: string };
  /** From what to what; empty where nothing but the act itself is to tell. */
  readonly differences: readonly ValueDifference[];
  readonly requestId: string;
}

/**
 * An entry in its place in the trail. `hash` is the SHA-256, in hexadecimal, of the canonical JSON of all else,
 * `previousHash` among it; so no event can be changed, removed or put in between without every later hash telling.
 */
export interface AuditEvent extends AuditEntry {
  /** 1, 2, 3 and so on, without gaps. */
  readonly sequence: number;
  /** Of the event before; 64 zeros before the first. */
  readonly previousHash: string;
  readonly hash: string;
}
