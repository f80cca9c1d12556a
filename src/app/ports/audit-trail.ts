import type { AuditEntry, AuditEvent } from '../../domain/audit/audit-event';
import type { AuditAction } from '../../domain/audit/audit-action';

/** Which events to list; what is left out does not narrow the list. */
export interface AuditFilter {
  /** Codes of organisations; the events that concern what all share come only without this filter. */
  readonly organizations?: readonly string[];
  readonly actions?: readonly AuditAction[];
  /** Subject of the actor. */
  readonly actor?: string;
  /** Kind of what it was done to, e.g. `ladders`. */
  readonly subjectKind?: string;
  /** Its key among its kind; a ladder's slug stands for the ladder and all of its revisions. */
  readonly subjectKey?: string;
  /** Instants, ISO 8601; the first is included, the second not. */
  readonly from?: string;
  readonly before?: string;
}

/** A part of the trail. */
export interface AuditPage {
  readonly events: readonly AuditEvent[];
  readonly totalCount: number;
  readonly hasMore: boolean;
}

/** Reads the trail. */
export interface AuditReader {
  /** The newest first; `beforeSequence` gives the next page. */
  list(filter: AuditFilter, first: number, beforeSequence?: number): Promise<AuditPage>;
  /** Oldest first, from the sequence after the one given, at most so many: to walk the whole. */
  listFrom(afterSequence: number, limit: number): Promise<readonly AuditEvent[]>;
}

/** Reads the trail and adds to it. */
export interface AuditTrail extends AuditReader {
  /**
   * Waits until no other unit of work can add to the trail before this one has ended. Called first of all in a unit
   * that writes: the events form one chain, so what they tell of is done one after the other.
   */
  takeTurn(): Promise<void>;
  /** Adds the event to the chain. */
  append(entry: AuditEntry): Promise<AuditEvent>;
}
