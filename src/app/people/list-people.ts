import type { Viewer } from '../../domain/access/viewer';
import { denialOfOrganization } from '../access/denial';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';
import type { PeopleFilter, PeoplePage } from '../ports/people-store';

/** Which people to list; what is left out does not narrow the list. */
export interface ListedPeople {
  /** Code of the employer. */
  readonly organization: string;
  /** Code of a unit. */
  readonly unit?: string;
}

/**
 * People of an employer, by their external ids: for HR all, for a manager those of their units, for an employee
 * themself; for who is both a manager and an employee both.
 *
 * @param after The external id to continue behind.
 */
export const listPeople = async (
  context: ViewerContext,
  wanted: ListedPeople,
  first: number,
  after: string | undefined,
): Promise<{ readonly value: PeoplePage } | Denied> => {
  const denied = denialOfOrganization(context, 'READ_PEOPLE', wanted.organization);
  if (denied) return { denied };
  const filter = inSight(context.viewer, wanted);
  return { value: filter ? await context.stores.people.list(filter, first, after) : nobody };
};

const nobody: PeoplePage = { people: [], totalCount: 0, hasMore: false };

/** What of the people wanted the viewer may see; undefined: none of them. */
const inSight = ({ kind, grants }: Viewer, { organization, unit }: ListedPeople): PeopleFilter | undefined => {
  const own = grants.filter((grant) => grant.organization === organization);
  const wanted = { organization, ...(unit !== undefined && { unit }) };
  if (kind === 'OPERATOR' || own.some(({ role }) => role === 'HR_SYSTEM')) return wanted;
  const units = own.flatMap(({ role, units: led = [] }) => (role === 'MANAGER' ? led : []));
  const externalIds = own.flatMap(({ role, person }) => (role === 'EMPLOYEE' && person !== undefined ? [person] : []));
  return units.length + externalIds.length === 0 ? undefined : { ...wanted, among: { units, externalIds } };
};
