import type { CreditsLeaf, QualificationLeaf, SeqfLevelLeaf } from '../../expression';

/** The leaves that are decided by papers and credits. A qualification stands without courses here. */
export type PaperLeaf = QualificationLeaf | CreditsLeaf | SeqfLevelLeaf;

/** Paper leaves by kind. */
export interface PaperLeaves {
  readonly papers: readonly QualificationLeaf[];
  readonly credits: readonly CreditsLeaf[];
  readonly levels: readonly SeqfLevelLeaf[];
}

/** The leaves, sorted by kind. */
export const byKind = (leaves: readonly PaperLeaf[]): PaperLeaves => ({
  papers: leaves.filter((leaf) => leaf.kind === 'QUALIFICATION'),
  credits: leaves.filter((leaf) => leaf.kind === 'CREDITS'),
  levels: leaves.filter((leaf) => leaf.kind === 'SEQF_LEVEL'),
});
