import { groupedBy } from '../grouped-by';
import { omit } from '../omit';
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
  const carried = carriersOf(roles);
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

/**
 * Of the occupations that a role does carry the titles that stood for them before: no longer used, and replaced by the
 * role's standard titles. Who chose one is led on by it, and what it was called is still known.
 */
export const takenOverTitles = (
  registers: readonly OccupationRegister[],
  roles: readonly Role[],
  titles: readonly Title[],
): readonly Title[] => {
  const carried = carriersOf(roles);
  const standards = groupedBy(titles.filter(isInUse), ({ role }) => role);
  return registers.flatMap((register) =>
    register.occupations.flatMap((occupation): readonly Title[] => {
      const carriers = carried.get(occupation.code);
      if (carriers === undefined) return [];
      const replacing = carriers.flatMap((role) => standards.get(role) ?? []);
      const title = omit(titleOf(occupation, register), 'role');
      return [{ ...title, kind: 'FORMER', replacedBy: [...new Set(replacing.map(({ slug }) => slug))] }];
    }),
  );
};

const isInUse = ({ kind, organization, validTo, replacedBy }: Title): boolean =>
  kind === 'STANDARD' && organization === undefined && validTo === undefined && replacedBy.length === 0;

/** The slugs of the roles that carry an occupation, by its code. */
const carriersOf = (roles: readonly Role[]): ReadonlyMap<string, readonly string[]> => {
  const carriers = roles.flatMap(({ slug, codes }) =>
    codes.flatMap(({ scheme, code }) => (scheme === 'JOBTECH' ? [{ code, slug }] : [])),
  );
  return new Map(
    [...groupedBy(carriers, ({ code }) => code)].map(([code, of]) => [code, of.map(({ slug }) => slug)] as const),
  );
};

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
