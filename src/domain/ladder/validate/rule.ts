import type { Expression } from '../../requirement/expression';
import type { Requirement } from '../../requirement/requirement';
import type { Validity } from '../../time/validity';
import type { Finding, Place } from '../finding';
import type { Ladder } from '../ladder';
import type { LadderReferences } from './references';

/** One thing that can be wrong with a ladder. */
export type LadderRule = (ladder: Ladder, references: LadderReferences) => readonly Finding[];

/** One thing that can be wrong with a requirement, wherever it stands. */
export type RequirementRule = (placed: PlacedRequirement, references: LadderReferences) => readonly Finding[];

/** One thing that can be wrong with a single node of an expression. */
export type NodeRule = (placed: DemandedNode, references: LadderReferences) => readonly Finding[];

/** A requirement where it stands. */
export interface PlacedRequirement {
  readonly requirement: Requirement;
  readonly place: Place;
  /** The days of the ladder; without ends where a requirement stands elsewhere. */
  readonly within: Validity;
}

/** A node of a requirement's expression where it stands. */
interface DemandedNode {
  readonly node: Expression;
  readonly place: Place;
  /** The days on which the requirement is in force. */
  readonly inForce: Validity;
}
