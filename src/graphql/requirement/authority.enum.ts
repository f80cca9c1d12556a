import { authorities } from '../../domain/requirement/requirement';
import { registerList } from '../enums/register-list';

export const AuthorityEnum = registerList('Authority', authorities, 'On whose authority a requirement stands.', {
  LAW: 'Lag or förordning; see legalBasis.',
  AGREEMENT: 'Överenskommelse between organisations.',
  EMPLOYER: 'The employer itself.',
});
