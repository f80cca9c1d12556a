import { defineTexts } from '../../language/define-texts';

/** Texts of the page of a search. */
export const say = defineTexts(
  'searchPage',
  {
    title: 'Sök',
    titleOf: 'Sök: {{text}}',
    begin: 'Skriv minst två tecken i rutan och tryck på Sök.',
    found_one: '{{count}} träff på ”{{text}}”.',
    found_other: '{{count}} träffar på ”{{text}}”.',
    moreOrganizations: 'Visa alla {{count}} organisationer',
    empty: {
      title: 'Ingenting heter så',
      body: 'Pröva med färre bokstäver, ett annat ord för samma arbete eller kommunens namn utan ”kommun”. Du kan också bläddra bland yrken, trappor och kommuner.',
      roles: 'Yrken',
      ladders: 'Trappor',
      organizations: 'Kommuner',
    },
    suggested: {
      title: 'Kan vara den här titeln',
      body: '”{{text}}” är ingen titel här. Det här är förslag som programmet har räknat fram av hur orden är skrivna. Ingen har bestämt att de stämmer.',
      ambiguous: '”{{text}}” kan betyda flera saker. Namnet ensamt avgör inte vilken.',
      confidence: 'Så säkert är förslaget: {{share}}',
    },
  },
  {
    title: 'Search',
    titleOf: 'Search: {{text}}',
    begin: 'Write at least two characters in the field and press Search.',
    found_one: '{{count}} hit for “{{text}}”.',
    found_other: '{{count}} hits for “{{text}}”.',
    moreOrganizations: 'Show all {{count}} organisations',
    empty: {
      title: 'Nothing is called that',
      body: 'Try fewer letters, another word for the same work, or the name of the municipality without “kommun”. You can also browse roles, ladders and municipalities.',
      roles: 'Roles',
      ladders: 'Ladders',
      organizations: 'Municipalities',
    },
    suggested: {
      title: 'It may be this title',
      body: '“{{text}}” is no title here. These are suggestions that the program has worked out from how the words are written. Nobody has decided that they are right.',
      ambiguous: '“{{text}}” may mean several things. The name alone does not tell which.',
      confidence: 'How sure the suggestion is: {{share}}',
    },
  },
);
