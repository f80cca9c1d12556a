import type { LearningOpportunity } from '../../learning/learning-opportunity';
import type { Employment, EmploymentForm } from '../../person/employment';
import type { Evidence } from '../../person/evidence';
import type { AssignmentLeaf } from '../../requirement/expression';

/** Something that can be done once, apart from work. */
export type Option = Education | Validation | Post | Level | Proof;

interface OptionCore {
  /** Tells options apart, and puts them in a fixed order. */
  readonly key: string;
}

/** To study, or to apply for a licence or a proof of a protected title. */
export interface Education extends OptionCore {
  readonly kind: 'EDUCATION';
  /** Left out when nobody in the data offers an education to the qualification. */
  readonly opportunity?: LearningOpportunity;
  /** Slugs of the qualifications it leads to. */
  readonly awards: readonly string[];
  /** True when it is no study: an authority tries what is held already. */
  readonly isApplication: boolean;
  /** A course that is studied by itself, though the data has only educations that hold it. */
  readonly isTaughtWithin?: true;
}

/** To have a competence assessed at a proficiency. */
export interface Validation extends OptionCore {
  readonly kind: 'VALIDATION';
  readonly competence: string;
  readonly proficiency: number;
}

/** To apply for a post. */
export interface Post extends OptionCore {
  readonly kind: 'POST';
  /** Slug; left out when any title will do. */
  readonly title?: string;
  /** Left out when any form will do. */
  readonly form?: EmploymentForm;
}

/** To be given a level by the employer. */
export interface Level extends OptionCore {
  readonly kind: 'LEVEL';
  readonly assignment: AssignmentLeaf;
}

/** To hand in the paper on what is claimed. */
export interface Proof extends OptionCore {
  readonly kind: 'PROOF';
  readonly claim: Evidence | Employment;
}

/** True when nobody in the data teaches it in any way. */
export const isUnoffered = ({ opportunity, isTaughtWithin }: Education): boolean =>
  opportunity === undefined && isTaughtWithin === undefined;
