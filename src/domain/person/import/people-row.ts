/** What a row of a list of people may tell. */
export const peopleRowKinds = ['PERSON', 'EMPLOYMENT', 'EVIDENCE', 'ASSIGNMENT'] as const;
export type PeopleRowKind = (typeof peopleRowKinds)[number];

/**
 * One row of a list of people, as the employer's personnel system wrote it: one thing about one person. Texts are as
 * they stood; nothing has been judged.
 */
export interface PeopleRow {
  /** Its number, by which whoever sent it finds it: a file's lines are counted from 1, the heading among them. */
  readonly row: number;
  /** What stood in each column, by the column's name; empty cells are left out. */
  readonly cells: Readonly<Partial<Record<PeopleColumn, string>>>;
}

/**
 * The columns of a list of people. `kind` says what the row tells; left out it follows from what is given (`title`:
 * EMPLOYMENT; `qualification`, `area` or `competence`: EVIDENCE; `level`: ASSIGNMENT; else PERSON). `percent` may have
 * decimals, which are rounded to the nearest whole percent.
 */
export const peopleColumns = [
  'kind',
  'externalId',
  // PERSON
  'unit',
  'complete',
  // EMPLOYMENT
  'employer',
  'title',
  'form',
  'from',
  'to',
  'percent',
  // EVIDENCE
  'qualification',
  'begun',
  'issued',
  'expires',
  'area',
  'points',
  'creditUnit',
  'competence',
  'proficiency',
  'verification',
  'source',
  // ASSIGNMENT
  'scale',
  'level',
  'role',
] as const;
export type PeopleColumn = (typeof peopleColumns)[number];
