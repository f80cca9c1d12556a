import type { MeritKind } from '../../merit/merit-draft';
import type { HandInKind } from '../../verdict/shown-assessment.generated';

/** The kinds of merits by how an address names them. */
const kinds: ReadonlyMap<string, MeritKind> = new Map([
  ['utbildning', 'QUALIFICATION'],
  ['poang', 'CREDITS'],
  ['kompetens', 'COMPETENCE'],
  ['anstallning', 'EMPLOYMENT'],
]);

/** The kind of merit that an address names; undefined where it names none. */
export const meritKindOf = (name: string | null): MeritKind | undefined => kinds.get(name ?? '');

/** How an address names the kind of merit that a paper is handed in as; undefined where it is not the employee's to hand in. */
export const meritNameFor: Readonly<Record<HandInKind, string | undefined>> = {
  QUALIFICATION: 'utbildning',
  COURSES: 'poang',
  COMPETENCE: 'kompetens',
  EMPLOYMENT: 'anstallning',
  EXPERIENCE: 'anstallning',
  ASSIGNMENT: undefined,
  CLAIM: undefined,
};
