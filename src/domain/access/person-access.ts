import type { Person } from '../person/person';
import { holdsEverywhere } from './holds-everywhere';
import { type Permission, rolesWith } from './permission';
import type { Grant, Viewer } from './viewer';

/** What tells whether somebody may do something with a person. */
export type PersonInAccess = Pick<Person, 'organization' | 'externalId' | 'unit'>;

/**
 * Whether the viewer may do this with the person: an employee with themself, a manager with the people of their units,
 * HR with those of their organisation, nobody else.
 */
export const canWithPerson = (viewer: Viewer, permission: Permission, person: PersonInAccess): boolean =>
  holdsEverywhere(viewer, permission) ||
  viewer.grants.some(
    (grant) =>
      grant.organization === person.organization &&
      rolesWith(permission).includes(grant.role) &&
      reaches(grant, person),
  );

/** True when the viewer is the person, in whatever role. Of whom it was not said who they are, it is never true. */
export const isSelf = ({ grants }: Viewer, person: PersonInAccess): boolean =>
  grants.some((grant) => grant.organization === person.organization && grant.person === person.externalId);

const reaches = ({ role, person, units = [] }: Grant, { externalId, unit }: PersonInAccess): boolean => {
  switch (role) {
    case 'EMPLOYEE':
      return person === externalId;
    case 'MANAGER':
      return unit !== undefined && units.includes(unit);
    default:
      return true;
  }
};
