import { organizationRoles } from '../../domain/access/organization-role';
import { registerList } from '../enums/register-list';

export const OrganizationRoleEnum = registerList(
  'OrganizationRole',
  organizationRoles,
  'What someone may be in one organisation.',
  {
    EMPLOYEE: 'Medarbetare.',
    MANAGER: 'Chef.',
    HR_SYSTEM: 'HR-system.',
    EDITOR: 'Redaktör: drafts ladders.',
    APPROVER: 'Godkännare: approves what another has drafted.',
    ADMIN: 'Administratör: all that an editor and an approver may, and decides.',
  },
);
