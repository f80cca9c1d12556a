import { defineTexts } from '../language/define-texts';

/** The words of the example, which are Swedish in English too. */
export const exampleWords = ['undersköterska', 'barnskötare', 'Malmö'];

/** Texts of the search, wherever it stands. */
export const say = defineTexts(
  'searchField',
  {
    label: 'Sök titel, yrke, trappa eller kommun',
    example: 'Till exempel undersköterska, barnskötare eller Malmö.',
    search: 'Sök',
    list: 'Förslag',
    searching: 'Söker …',
    none: 'Inga förslag. Tryck Enter för att söka ändå.',
    failed: 'Förslagen går inte att hämta just nu.',
    count_one: '{{count}} förslag. Välj med piltangenterna.',
    count_other: '{{count}} förslag. Välj med piltangenterna.',
    TITLE: 'Titlar',
    ROLE: 'Yrken',
    LADDER: 'Trappor',
    ORGANIZATION: 'Kommuner och andra organisationer',
    LIKELY: 'Kan vara',
  },
  {
    label: 'Search for a title, role, ladder or municipality',
    example: 'Such as undersköterska, barnskötare or Malmö.',
    search: 'Search',
    list: 'Suggestions',
    searching: 'Searching …',
    none: 'No suggestions. Press Enter to search anyway.',
    failed: 'Suggestions cannot be fetched just now.',
    count_one: '{{count}} suggestion. Choose with the arrow keys.',
    count_other: '{{count}} suggestions. Choose with the arrow keys.',
    TITLE: 'Titles',
    ROLE: 'Roles',
    LADDER: 'Ladders',
    ORGANIZATION: 'Municipalities and other organisations',
    LIKELY: 'It may be',
  },
);
