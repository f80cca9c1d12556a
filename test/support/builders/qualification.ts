import type { Qualification } from '../../../src/domain/qualification/qualification';
import { type Knowledge, knowledgeOn, type KnowledgeSources } from '../../../src/domain/requirement/knowledge';
import type { Role } from '../../../src/domain/role/role';
import type { IsoDay } from '../../../src/domain/time/iso-day';

/** A qualification of no known level or size that nothing counts as. */
export const qualification = (slug: string, parts: Partial<Qualification> = {}): Qualification => ({
  slug,
  name: { sv: slug },
  kind: 'CERTIFICATE',
  includes: [],
  equivalents: [],
  sources: [],
  unknowns: [],
  ...parts,
});

/** A course with gymnasiepoäng. */
export const course = (slug: string, points: number, parts: Partial<Qualification> = {}): Qualification =>
  qualification(slug, { kind: 'COURSE', credits: points, creditUnit: 'GYMNASIEPOANG', ...parts });

/** A role in a field. */
export const role = (slug: string, field: string): Role => ({
  slug,
  name: { sv: slug },
  field,
  codes: [],
  tasks: [],
  sources: [],
});

/** What is known on the day, from the parts given. */
export const knowledge = (day: IsoDay, sources: Partial<KnowledgeSources> = {}): Knowledge =>
  knowledgeOn(day, { qualifications: [], competences: [], roles: [], titles: [], ...sources });
