import type { Role } from '../role/role';
import type { Occupation, OccupationRegister } from './occupation-register';
import type { Title } from './title';

/** What stands for occupations: for each a role and the standard title of that role, under one slug. */
export interface OccupationTitles {
  readonly roles: readonly Role[];
  readonly titles: readonly Title[];
}

/**
 * Roles and titles for the occupations that none of the roles carries a code of. Most titles of an employer belong to no
 * role that anybody maintains, and still have an occupation to be aligned with.
 */
export const occupationTitles = (
  registers: readonly OccupationRegister[],
  roles: readonly Role[],
): OccupationTitles => {
  const carried = new Set(roles.flatMap(({ codes }) => codes.filter(({ scheme }) => scheme === 'JOBTECH').map(codeOf)));
  const derived = registers.flatMap((register) => {
    const groups = new Map(register.groups.map(({ code, label }) => [code, label]));
    return register.occupations
      .filter((occupation) => !carried.has(occupation.code))
      .map((occupation) => ({
        role: roleOf(occupation, register, fieldOf(occupation, groups)),
        title: titleOf(occupation, register),
      }));
  });
  return { roles: derived.map(({ role }) => role), titles: derived.map(({ title }) => title) };
};

const codeOf = ({ code }: { readonly code: string }): string => code;

/** A code has capital letters and underscores, which no published slug has: the two never meet. */
const slugOf = ({ code }: Occupation): string => `jobtech-${code}`;

/** The field is the group of two digits that the occupation's own lies in. */
const fieldOf = ({ group }: Occupation, groups: ReadonlyMap<string, string>): string =>
  groups.get(group.slice(0, 2)) ?? group;

const roleOf = (occupation: Occupation, { sources }: OccupationRegister, field: string): Role => ({
  slug: slugOf(occupation),
  name: { sv: occupation.label },
  field,
  codes: [
    { scheme: 'JOBTECH', code: occupation.code, match: 'EXACT' },
    { scheme: 'AF_SSYK', code: occupation.group, match: 'BROAD' },
  ],
  tasks: [],
  sources,
});

const titleOf = (occupation: Occupation, { sources }: OccupationRegister): Title => ({
  slug: slugOf(occupation),
  label: occupation.label,
  language: 'SV',
  kind: 'STANDARD',
  role: slugOf(occupation),
  replacedBy: [],
  sources,
});
