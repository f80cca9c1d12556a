import type { Assignment } from './assignment';
import type { Employment } from './employment';
import type { Evidence } from './evidence';

/**
 * What is known of one person. The record is open: what it does not mention may still be so, except
 * where `complete` says that everything of that kind is recorded, and except that a day with a
 * verified employment holds no other, unrecorded employment.
 */
export interface PersonRecord {
  readonly evidence: readonly Evidence[];
  readonly employments: readonly Employment[];
  readonly assignments: readonly Assignment[];
  readonly complete: Completeness;
}

/** Which parts of a record hold all there is. */
export interface Completeness {
  readonly evidence: boolean;
  readonly employments: boolean;
  readonly assignments: boolean;
}
