import { apiKeyRoles } from '../../domain/access/api-key';
import { registerList } from '../enums/register-list';

export const ApiKeyRoleEnum = registerList('ApiKeyRole', apiKeyRoles, 'What an API key may be given.', {
  HR_SYSTEM: 'HR-system: feeds people and reads titles.',
  EDITOR: 'Redaktör: drafts ladders, but neither submits nor approves.',
});
