import type { Assignment } from '../../../src/domain/person/assignment';
import type { Employment } from '../../../src/domain/person/employment';
import type { CompetenceEvidence, CreditEvidence, QualificationEvidence } from '../../../src/domain/person/evidence';
import type { PersonRecord } from '../../../src/domain/person/person-record';

/** A record that holds what is given and is open beyond it. */
export const record = (parts: Partial<PersonRecord> = {}): PersonRecord => ({
  evidence: [],
  employments: [],
  assignments: [],
  complete: { evidence: false, employments: false, assignments: false },
  ...parts,
});

/** A record that holds what is given and nothing beyond it. */
export const completeRecord = (parts: Partial<PersonRecord> = {}): PersonRecord =>
  record({ complete: { evidence: true, employments: true, assignments: true }, ...parts });

/** A verified paper, by default issued long ago. */
export const paper = (qualification: string, parts: Partial<QualificationEvidence> = {}): QualificationEvidence => ({
  kind: 'QUALIFICATION',
  id: `paper:${qualification}`,
  qualification,
  issued: '2010-06-01',
  verification: 'VERIFIED',
  source: { kind: 'HR_SYSTEM' },
  ...parts,
});

/** Verified gymnasiepoäng within an area. */
export const credits = (area: string, points: number, parts: Partial<CreditEvidence> = {}): CreditEvidence => ({
  kind: 'CREDITS',
  id: `credits:${area}`,
  area,
  points,
  unit: 'GYMNASIEPOANG',
  issued: '2010-06-01',
  verification: 'VERIFIED',
  source: { kind: 'HR_SYSTEM' },
  ...parts,
});

/** A verified assessment of a competence. */
export const assessment = (
  competence: string,
  proficiency: number,
  parts: Partial<CompetenceEvidence> = {},
): CompetenceEvidence => ({
  kind: 'COMPETENCE',
  id: `assessment:${competence}`,
  competence,
  proficiency,
  issued: '2024-01-01',
  verification: 'VERIFIED',
  source: { kind: 'ASSESSMENT' },
  ...parts,
});

/** A verified permanent full-time employment that lasts. */
export const employment = (parts: Partial<Employment> = {}): Employment => ({
  id: `employment:${parts.from ?? '2020-01-01'}`,
  organization: '1480',
  form: 'PERMANENT',
  from: '2020-01-01',
  percent: 100,
  verification: 'VERIFIED',
  ...parts,
});

/** An assignment that lasts. */
export const assignment = (scale: string, level: string, parts: Partial<Assignment> = {}): Assignment => ({
  id: `assignment:${level}`,
  organization: '1480',
  scale,
  level,
  role: 'underskoterska',
  from: '2024-01-01',
  ...parts,
});
