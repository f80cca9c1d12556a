import { wordForRole } from '../vocabulary/organization-role';
import type { HeldRoles } from './held-roles';

/** Such as "Göteborg: Redaktör, Godkännare". */
export const inWords = ({ organization, roles }: HeldRoles): string => {
  const words = roles.map(wordForRole).join(', ');
  return organization === undefined ? words : `${organization}: ${words}`;
};
