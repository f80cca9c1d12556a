import type { Equivalence } from '../../domain/ladder/compare/equivalence';

/** A proposed equivalence that nobody has decided on yet. */
export interface EquivalenceProposal {
  readonly equivalence: Equivalence;
  readonly version: number;
  /** Subject of the viewer who proposed it. */
  readonly proposedBy: string;
}

/** Which proposal, and the version that was made or that the one who asks has seen. */
export interface ProposalReference {
  readonly slug: string;
  readonly version: number;
}
