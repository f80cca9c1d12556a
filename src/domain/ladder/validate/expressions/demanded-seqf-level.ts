import { existingSeqfLevel } from '../seqf-level';
import type { NodeRule } from '../rule';

/** A demanded SeQF level is one that exists. */
export const demandedSeqfLevel: NodeRule = ({ node, place }) => {
  if (node.kind === 'SEQF_LEVEL') return existingSeqfLevel(node.level, place);
  return node.kind === 'QUALIFICATION' ? existingSeqfLevel(node.minimumSeqfLevel, place) : [];
};
