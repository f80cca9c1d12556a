import type { Leaf } from '../expression';
import type { Knowledge } from '../knowledge';
import { possibleAssessments } from './assessments';
import { possibleAssignments } from './assignments';
import { possibleEmployments } from './employments';
import { possibleExperience } from './experience/possible-experience';
import { possiblePapers } from './papers/possible-papers';
import { possibleSteps } from './steps';

/**
 * What can be true together of one sort of facts. No leaf looks at facts of two sorts, so a world
 * exists when each theory allows its part of it.
 */
export interface Theory {
  /** Whether some world makes every leaf of `held` true and every leaf of `denied` false. */
  possible(held: readonly Leaf[], denied: readonly Leaf[], knowledge: Knowledge): boolean;
}

type LeafOf<Kind extends Leaf['kind']> = Extract<Leaf, { readonly kind: Kind }>;

const theory = <Kind extends Leaf['kind']>(
  kinds: readonly Kind[],
  decide: (held: readonly LeafOf<Kind>[], denied: readonly LeafOf<Kind>[], knowledge: Knowledge) => boolean,
): Theory => {
  const belongs = (leaf: Leaf): leaf is LeafOf<Kind> => kinds.some((kind) => kind === leaf.kind);
  return {
    possible: (held, denied, knowledge) => decide(held.filter(belongs), denied.filter(belongs), knowledge),
  };
};

const papers = theory(['QUALIFICATION', 'CREDITS', 'SEQF_LEVEL'], possiblePapers);

const theories: Readonly<Record<Leaf['kind'], Theory>> = {
  QUALIFICATION: papers,
  CREDITS: papers,
  SEQF_LEVEL: papers,
  COMPETENCE: theory(['COMPETENCE'], possibleAssessments),
  EXPERIENCE: theory(['EXPERIENCE'], possibleExperience),
  EMPLOYMENT: theory(['EMPLOYMENT'], possibleEmployments),
  ASSIGNMENT: theory(['ASSIGNMENT'], possibleAssignments),
  STEP: theory(['STEP'], possibleSteps),
};

/** The theory that the leaf belongs to. */
export const theoryOf = (leaf: Leaf): Theory => theories[leaf.kind];
