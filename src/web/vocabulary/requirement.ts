import { defineTexts } from '../language/define-texts';
import type { Authority, RequirementScope, Strength } from '../requirement/requirement.generated';

const say = defineTexts(
  'requirement',
  {
    scope: {
      ENTER_STEP: 'För att komma till steget',
      USE_TITLE: 'För att få använda titeln',
      PERMANENT_EMPLOYMENT: 'För att få tillsvidareanställning',
      TASK: 'För att få ha uppgiften',
    },
    strength: { MANDATORY: 'Ska', RECOMMENDED: 'Bör' },
    authority: { LAW: 'Enligt lag', AGREEMENT: 'Enligt avtal', EMPLOYER: 'Arbetsgivarens krav' },
  },
  {
    scope: {
      ENTER_STEP: 'To enter the step',
      USE_TITLE: 'To use the title',
      PERMANENT_EMPLOYMENT: 'To be permanently employed',
      TASK: 'To have the task',
    },
    strength: { MANDATORY: 'Must', RECOMMENDED: 'Should' },
    authority: { LAW: 'By law', AGREEMENT: 'By agreement', EMPLOYER: 'Demanded by the employer' },
  },
);

/** What a requirement is a condition of. */
export const wordForScope: Readonly<Record<RequirementScope, string>> = {
  ENTER_STEP: say('scope.ENTER_STEP'),
  USE_TITLE: say('scope.USE_TITLE'),
  PERMANENT_EMPLOYMENT: say('scope.PERMANENT_EMPLOYMENT'),
  TASK: say('scope.TASK'),
};

/** How strong a requirement is: ska or bör. */
export const wordForStrength: Readonly<Record<Strength, string>> = {
  MANDATORY: say('strength.MANDATORY'),
  RECOMMENDED: say('strength.RECOMMENDED'),
};

/** On whose authority a requirement stands. */
export const wordForAuthority: Readonly<Record<Authority, string>> = {
  LAW: say('authority.LAW'),
  AGREEMENT: say('authority.AGREEMENT'),
  EMPLOYER: say('authority.EMPLOYER'),
};
