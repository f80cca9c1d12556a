import type { Leaf, StepLeaf } from '../expression';
import { findAssignment } from './assignment';
import { findCompetence } from './competence';
import { findCredits } from './credits';
import { findEmployment } from './employment';
import { findExperience } from './experience';
import type { Finding } from './finding';
import { findQualification } from './qualification';
import { findSeqfLevel } from './seqf-level';
import type { Standing } from './standing';

/** A leaf that the record decides by itself; a step is decided by its own demand. */
export type FactLeaf = Exclude<Leaf, StepLeaf>;

/**
 * The verdict on a leaf. It is MET when it holds in the least completion of the record (only what is
 * verified, unknown details at their worst), NOT_MET when it does not hold even in the greatest.
 */
export const findLeaf = (leaf: FactLeaf, standing: Standing): Finding => {
  switch (leaf.kind) {
    case 'QUALIFICATION':
      return findQualification(leaf, standing);
    case 'CREDITS':
      return findCredits(leaf, standing);
    case 'SEQF_LEVEL':
      return findSeqfLevel(leaf, standing);
    case 'COMPETENCE':
      return findCompetence(leaf, standing);
    case 'EXPERIENCE':
      return findExperience(leaf, standing);
    case 'EMPLOYMENT':
      return findEmployment(leaf, standing);
    case 'ASSIGNMENT':
      return findAssignment(leaf, standing);
  }
};
