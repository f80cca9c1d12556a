import { organizationKinds } from '../../domain/organization/organization';
import { registerList } from '../enums/register-list';

export const OrganizationKindEnum = registerList(
  'OrganizationKind',
  organizationKinds,
  'What kind of body an organisation is.',
  {
    MUNICIPALITY: 'Kommun.',
    REGION: 'Region.',
    MUNICIPAL_ASSOCIATION: 'Kommunalförbund or another association of municipalities or regions.',
    HIGHER_EDUCATION: 'Universitet eller högskola.',
    TRAINING_PROVIDER: 'Utbildningsanordnare.',
    AUTHORITY: 'Myndighet.',
    COMPANY: 'Företag.',
    OTHER: 'Another kind of body.',
  },
);
