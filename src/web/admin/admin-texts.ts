import { defineTexts } from '../language/define-texts';

/** Texts of what stands around the admin pages. */
export const say = defineTexts(
  'admin',
  {
    navigation: 'Administration',
    places: {
      admin: 'Översikt',
      adminLadders: 'Kompetenstrappor',
      adoptions: 'Införanden',
      titles: 'Titlar',
      access: 'Åtkomst',
      trail: 'Spår',
    },
  },
  {
    navigation: 'Administration',
    places: {
      admin: 'Overview',
      adminLadders: 'Ladders',
      adoptions: 'Adoptions',
      titles: 'Titles',
      access: 'Access',
      trail: 'Trail',
    },
  },
);
