import type { Viewer } from './viewer';
import type { ViewerRole } from './viewer-role';

/** What the viewer is, in any organisation; ANONYMOUS for who is nothing anywhere. */
export const rolesOf = ({ grants, isPlatformAdmin }: Viewer): readonly ViewerRole[] => {
  const roles = new Set<ViewerRole>(grants.map(({ role }) => role));
  if (isPlatformAdmin) roles.add('PLATFORM_ADMIN');
  return roles.size === 0 ? ['ANONYMOUS'] : [...roles];
};
