import { requirementScopes } from '../../domain/requirement/requirement';
import { registerList } from '../enums/register-list';

export const RequirementScopeEnum = registerList(
  'RequirementScope',
  requirementScopes,
  'What the requirement is a condition of.',
  {
    ENTER_STEP: 'Att komma till steget.',
    USE_TITLE: 'Att få använda titeln.',
    PERMANENT_EMPLOYMENT: 'Tillsvidareanställning.',
    TASK: 'Att få ha arbetsuppgiften.',
  },
);
