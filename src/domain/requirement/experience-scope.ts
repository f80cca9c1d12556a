import type { ExperienceLeaf } from './expression';
import type { Knowledge } from './knowledge';

/**
 * The roles that count towards a demand for experience. A field has the roles that the knowledge places in
 * it, and it may have more: one that nobody names stands for those (`unnamedRoleOf`). A role that is named
 * somewhere but not known may lie in any field, or in none.
 */
export const scopeOf = ({ roles = [], field }: ExperienceLeaf, knowledge: Knowledge): ReadonlySet<string> =>
  field === undefined ? new Set(roles) : new Set([...knowledge.rolesIn(field), unnamedRoleOf(field)]);

/** A role of the field that the knowledge does not hold; no slug begins with a star. */
export const unnamedRoleOf = (field: string): string => `*${field}`;
