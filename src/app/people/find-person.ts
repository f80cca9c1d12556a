import { canWithPerson } from '../../domain/access/person-access';
import type { Viewer } from '../../domain/access/viewer';
import type { Person } from '../../domain/person/person';
import type { ViewerContext } from '../mutation/mutation-context';

type PeopleContext = Pick<ViewerContext, 'viewer' | 'stores'>;

/** The person with the external id, when the viewer may see them; one of others' and one that nobody is look alike. */
export const findPerson = async (
  { viewer, stores }: PeopleContext,
  organization: string,
  externalId: string,
): Promise<Person | undefined> => {
  // Whoever is certain to see nothing learns nothing of how long a look-up takes.
  if (!mayReadSomebodyOf(viewer, organization)) return undefined;
  return onlyVisible(viewer, await stores.people.findByExternalIds(organization, [externalId]))[0];
};

/** The person with the id, when the viewer may see them. */
export const findPersonById = async ({ viewer, stores }: PeopleContext, id: string): Promise<Person | undefined> =>
  onlyVisible(viewer, await stores.people.findByIds([id]))[0];

/** Who the viewer is among the people of an employer: the first that is recorded. */
export const findViewersPerson = async ({ viewer, stores }: PeopleContext): Promise<Person | undefined> => {
  for (const { organization, role, person } of viewer.grants) {
    if (role !== 'EMPLOYEE' || person === undefined) continue;
    const [found] = await stores.people.findByExternalIds(organization, [person]);
    if (found) return found;
  }
  return undefined;
};

const onlyVisible = (viewer: Viewer, people: readonly Person[]): readonly Person[] =>
  people.filter((person) => canWithPerson(viewer, 'READ_PEOPLE', person));

const mayReadSomebodyOf = ({ kind, grants }: Viewer, organization: string): boolean =>
  kind === 'OPERATOR' || grants.some((grant) => grant.organization === organization);
