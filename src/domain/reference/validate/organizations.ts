import { finding } from '../../ladder/finding';
import { loops } from '../../ladder/validate/graph';
import { knownOrganization } from '../../ladder/validate/unknown-reference';
import type { ReferenceRule } from './rule';

/** An organisation belongs to others that exist, and never, over any number of them, to itself. */
export const organizationFindings: ReferenceRule = ({ organizations }, references) => [
  ...organizations.flatMap(({ code, memberOf }) =>
    memberOf.flatMap((one, index) => knownOrganization(one, ['organizations', code, 'memberOf', index], references)),
  ),
  ...loops(
    organizations.map((organization) => organization.code),
    (code) => references.organization(code)?.memberOf ?? [],
  ).map((loop) => {
    const way = [...loop, loop[0]].join(' → ');
    return finding('MEMBERSHIP_LOOP', ['organizations', loop[0] ?? '', 'memberOf'], {
      sv: `Organisationerna är medlemmar i varandra i en slinga: ${way}. Ta bort ett av medlemskapen.`,
      en: `The organisations are members of each other in a loop: ${way}. Remove one of the memberships.`,
    });
  }),
];
