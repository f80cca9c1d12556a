/**
 * Rows of a list of people, in the columns of src/domain/person/import/people-row.ts, without the person that they are of.
 */

/** Employed: full time unless told otherwise, and still unless `to` is given. */
export const employed = (title, form, from, more = {}) => ({
  kind: 'EMPLOYMENT',
  title,
  form,
  from,
  percent: 100,
  ...more,
});

/** Holds a qualification; the paper is verified unless told otherwise. */
export const holds = (qualification, issued, more = {}) => ({ kind: 'EVIDENCE', qualification, issued, ...more });

/** Has gymnasiepoäng within an area. */
export const points = (area, number, issued, more = {}) => ({
  kind: 'EVIDENCE',
  area,
  points: number,
  creditUnit: 'GYMNASIEPOANG',
  issued,
  ...more,
});

/** Was assessed in a competence, at its first proficiency. */
export const judged = (competence, issued, more = {}) => ({
  kind: 'EVIDENCE',
  competence,
  proficiency: 1,
  issued,
  source: 'ASSESSMENT',
  ...more,
});

/** Was given a level by the employer. */
export const level = (scale, name, role, from, more = {}) => ({
  kind: 'ASSIGNMENT',
  scale,
  level: name,
  role,
  from,
  ...more,
});

/** Says so themself; nobody has seen it yet. */
export const claimed = { verification: 'CLAIMED', source: 'OWN_STATEMENT' };

/** Everything is recorded of the person. */
export const all = 'evidence employments assignments';
