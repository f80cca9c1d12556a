import type {
  AllOf,
  AnyOf,
  AssignmentLeaf,
  AtLeast,
  CompetenceLeaf,
  CreditsLeaf,
  EmploymentLeaf,
  ExperienceLeaf,
  Expression,
  QualificationLeaf,
  SeqfLevelLeaf,
  StepLeaf,
} from '../../../src/domain/requirement/expression';

export const allOf = (...of: readonly Expression[]): AllOf => ({ kind: 'ALL_OF', of });

export const anyOf = (...of: readonly Expression[]): AnyOf => ({ kind: 'ANY_OF', of });

export const atLeast = (threshold: number, ...of: readonly Expression[]): AtLeast => ({
  kind: 'AT_LEAST',
  threshold,
  of,
});

/** The paper, under the conditions given. */
export const holds = (
  qualification: string,
  conditions: Partial<Omit<QualificationLeaf, 'kind' | 'qualification'>> = {},
): QualificationLeaf => ({ kind: 'QUALIFICATION', qualification, ...conditions });

/** Gymnasiepoäng, unless another unit is given, within courses or an area. */
export const points = (
  needed: number,
  within: Partial<Pick<CreditsLeaf, 'courses' | 'area' | 'unit'>>,
): CreditsLeaf => ({ kind: 'CREDITS', points: needed, unit: 'GYMNASIEPOANG', ...within });

export const seqf = (level: number, area?: string): SeqfLevelLeaf => ({
  kind: 'SEQF_LEVEL',
  level,
  ...(area !== undefined && { area }),
});

export const competent = (competence: string, proficiency: number): CompetenceLeaf => ({
  kind: 'COMPETENCE',
  competence,
  proficiency,
});

/** Months within roles or a field, unweighted unless told. */
export const months = (
  needed: number,
  within: Partial<Pick<ExperienceLeaf, 'roles' | 'field' | 'weighted'>>,
): ExperienceLeaf => ({ kind: 'EXPERIENCE', months: needed, weighted: false, ...within });

/** Employed now, with any title and in any form, unless told. */
export const employed = (conditions: Partial<Omit<EmploymentLeaf, 'kind'>> = {}): EmploymentLeaf => ({
  kind: 'EMPLOYMENT',
  titles: [],
  forms: [],
  on: 'NOW',
  ...conditions,
});

export const assigned = (scale: string, level: string, role?: string): AssignmentLeaf => ({
  kind: 'ASSIGNMENT',
  scale,
  level,
  ...(role !== undefined && { role }),
});

export const step = (ladder: string, slug: string): StepLeaf => ({ kind: 'STEP', ladder, step: slug });
