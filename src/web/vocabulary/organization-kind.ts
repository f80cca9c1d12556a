import { defineTexts } from '../language/define-texts';
import type { OrganizationKind } from './organization-kind.generated';

const say = defineTexts(
  'organizationKind',
  {
    MUNICIPALITY: 'Kommun',
    REGION: 'Region',
    MUNICIPAL_ASSOCIATION: 'Kommunalförbund',
    AUTHORITY: 'Myndighet',
    COMPANY: 'Företag',
    HIGHER_EDUCATION: 'Högskola',
    TRAINING_PROVIDER: 'Utbildningsanordnare',
    OTHER: 'Annan organisation',
  },
  {
    MUNICIPALITY: 'Municipality',
    REGION: 'Region',
    MUNICIPAL_ASSOCIATION: 'Association of municipalities',
    AUTHORITY: 'Authority',
    COMPANY: 'Company',
    HIGHER_EDUCATION: 'Higher education',
    TRAINING_PROVIDER: 'Training provider',
    OTHER: 'Other organisation',
  },
);

/** What a kind of organisation is called. */
export const wordForOrganizationKind: Readonly<Record<OrganizationKind, string>> = {
  MUNICIPALITY: say('MUNICIPALITY'),
  REGION: say('REGION'),
  MUNICIPAL_ASSOCIATION: say('MUNICIPAL_ASSOCIATION'),
  AUTHORITY: say('AUTHORITY'),
  COMPANY: say('COMPANY'),
  HIGHER_EDUCATION: say('HIGHER_EDUCATION'),
  TRAINING_PROVIDER: say('TRAINING_PROVIDER'),
  OTHER: say('OTHER'),
};
