import { viewerRoles } from '../../domain/access/viewer-role';
import { registerList } from '../enums/register-list';

export const ViewerRoleEnum = registerList('ViewerRole', viewerRoles, 'What someone who asks may be.', {
  ANONYMOUS: 'Anonym: reads what is published.',
  EMPLOYEE: 'Medarbetare.',
  MANAGER: 'Chef.',
  HR_SYSTEM: 'HR-system.',
  EDITOR: 'Redaktör: drafts ladders.',
  APPROVER: 'Godkännare: approves what another has drafted.',
  ADMIN: 'Administratör.',
  PLATFORM_ADMIN: 'Plattformsadministratör: maintains what all organisations share.',
});
