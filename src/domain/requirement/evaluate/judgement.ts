import type { Verdict } from '../../assessment/verdict';
import type { Expression } from '../expression';
import type { Reason } from './reason';

/** The verdict on one node of an expression, with its reason; the children's judgements give the tree. */
export interface Judgement {
  readonly node: Expression;
  /** The index of the child to take at each branch, from the root down; empty for the root. */
  readonly path: readonly number[];
  readonly verdict: Verdict;
  /**
   * Ids of the evidence, employments and assignments that decide. MET: those that suffice. NOT_MET:
   * those that refute. UNKNOWN: those that would decide if they were verified or better known.
   */
  readonly evidence: readonly string[];
  readonly reason: Reason;
  /** In the order of the node's children; empty for a leaf. */
  readonly children: readonly Judgement[];
}
