import { canWithPerson } from '../../domain/access/person-access';
import type { Permission } from '../../domain/access/permission';
import type { Viewer } from '../../domain/access/viewer';
import type { Person } from '../../domain/person/person';
import type { ReadStores } from '../ports/unit-of-work';

/** A person as their employer knows them. */
export interface PersonKey {
  /** Code of the employer. */
  readonly organization: string;
  readonly externalId: string;
}

/** The person, when the viewer may do this with them. */
export const reachedPerson = async (
  stores: Pick<ReadStores, 'people'>,
  viewer: Viewer,
  permission: Permission,
  { organization, externalId }: PersonKey,
): Promise<Person | undefined> => {
  const found = await stores.people.findByExternalIds(organization, [externalId]);
  return found.find((person) => canWithPerson(viewer, permission, person));
};
