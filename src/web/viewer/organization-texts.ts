import { defineTexts } from '../language/define-texts';

/** Texts of choosing for which organisation to work. */
export const say = defineTexts(
  'organizationChoice',
  {
    label: 'Organisation',
    none: 'Välj organisation',
    chooseTitle: 'Välj en organisation',
    choose: 'Du har behörighet i alla organisationer. Välj här ovanför vilken du vill arbeta med.',
    missingTitle: 'Det finns ingen organisation än',
    missing: 'Lägg in organisationer genom API:et. Sedan kan du välja bland dem här.',
  },
  {
    label: 'Organisation',
    none: 'Choose an organisation',
    chooseTitle: 'Choose an organisation',
    choose: 'You have permission in every organisation. Choose above which one to work with.',
    missingTitle: 'There is no organisation yet',
    missing: 'Add organisations through the API. Then you can choose among them here.',
  },
);
