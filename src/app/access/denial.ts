import { can, canSomewhere } from '../../domain/access/can';
import type { Permission } from '../../domain/access/permission';
import type { Viewer } from '../../domain/access/viewer';
import { FORBIDDEN, type Problem, UNAUTHENTICATED } from '../../domain/problem';
import type { ReadContext } from '../read-context';

/** Why the viewer may not do this to anything at all; it says nothing of what they asked for. */
export const denialOf = (viewer: Viewer, permission: Permission): Problem | undefined => {
  if (viewer.kind === 'ANONYMOUS') return UNAUTHENTICATED;
  return canSomewhere(viewer, permission) ? undefined : FORBIDDEN;
};

/**
 * Why the viewer is not shown what the organisation keeps to itself. One that does not exist and one of others are
 * refused alike, rather than shown as empty: an empty list would look like a true answer.
 */
export const denialOfOrganization = (
  { viewer, catalog }: Pick<ReadContext, 'catalog'> & { readonly viewer: Viewer },
  permission: Permission,
  organization: string,
): Problem | undefined => {
  const denied = denialOf(viewer, permission);
  if (denied) return denied;
  const isTheirs = catalog.organizations.get(organization) && can(viewer, permission, { organization });
  return isTheirs ? undefined : NO_SUCH_ORGANIZATION;
};

const NO_SUCH_ORGANIZATION: Problem = {
  code: 'BAD_USER_INPUT',
  en: 'organization: there is no organisation with such a code that you may act for.',
  sv: 'organization: det finns ingen organisation med den koden som du får företräda.',
};
