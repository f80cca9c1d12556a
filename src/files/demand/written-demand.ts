import type {
  AssignmentLeaf,
  CompetenceLeaf,
  CreditsLeaf,
  EmploymentLeaf,
  ExperienceLeaf,
  QualificationLeaf,
  SeqfLevelLeaf,
} from '../../domain/requirement/expression';
import type { IsoDay } from '../../domain/time/iso-day';

/** An expression as a file has it: a mapping with one key, which tells what is demanded. */
export type WrittenDemand = WrittenBranch | WrittenLeaf;

/** A demand put together of others. */
export type WrittenBranch =
  | { readonly allOf: readonly WrittenDemand[] }
  | { readonly anyOf: readonly WrittenDemand[] }
  | { readonly atLeast: { readonly count: number; readonly of: readonly WrittenDemand[] } };

/** A demand of its own; short forms are a slug alone and a level alone. */
export type WrittenLeaf =
  | { readonly qualification: string | WrittenQualification }
  | { readonly credits: Omit<CreditsLeaf, 'kind'> }
  | { readonly seqfLevel: number | Omit<SeqfLevelLeaf, 'kind'> }
  | { readonly competence: WrittenCompetence }
  | { readonly experience: Omit<ExperienceLeaf, 'kind'> }
  | { readonly employment: WrittenEmployment }
  | { readonly assignment: Omit<AssignmentLeaf, 'kind'> }
  /** `ladder-slug/step-slug`. */
  | { readonly step: string };

/** A qualification and the conditions on it, such as dates or courses. */
export type WrittenQualification = Omit<QualificationLeaf, 'kind' | 'qualification'> & { readonly slug: string };

/** A competence and the least proficiency in it. */
export type WrittenCompetence = Omit<CompetenceLeaf, 'kind' | 'competence'> & { readonly slug: string };

/** An employment on a day, or `now`: on the day that is asked about. */
export type WrittenEmployment = Omit<EmploymentLeaf, 'kind' | 'on'> & { readonly on: IsoDay | 'now' };
