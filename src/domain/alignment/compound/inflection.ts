/** Endings of plural, definite and genitive, and what stands in their place in the basic form. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['arnas', ['are', 'a', '']],
  ['ornas', ['a']],
  ['ernas', ['']],
  ['arna', ['are', '']],
  ['orna', ['a']],
  ['erna', ['']],
  ['aren', ['are']],
  ['ies', ['y']],
  ['ens', ['', 'e']],
  ['or', ['a']],
  ['er', ['', 'e']],
  ['ar', ['', 'e']],
  ['en', ['', 'e']],
  ['an', ['a']],
  ['na', ['']],
  ['et', ['', 'e']],
  ['n', ['']],
  ['s', ['']],
];

/** Endings of women's titles, and of men's or of both in their place. */
const genders: readonly (readonly [string, string])[] = [
  ['erska', 'are'],
  ['are', 'erska'],
  ['inna', ''],
  ['arinna', 'are'],
  ['issa', ''],
  ['ös', 'ör'],
  ['ris', 'ör'],
  ['örska', 'ör'],
  ['kvinna', 'man'],
  ['person', 'man'],
  ['skötare', 'sköterska'],
];

/** The title of the other gender, as the ending forms it: `underskötare` of `undersköterska`. */
export const otherGenders = (word: string): readonly string[] =>
  genders.flatMap(([ending, other]) =>
    word.length > ending.length + 2 && word.endsWith(ending)
      ? [word.slice(0, word.length - ending.length) + other]
      : [],
  );

/** What is left of a word whose ending is taken off has so many letters. */
const SHORTEST_STEM = 3;

/** `Musiker` is one who works with music: no plural of it. */
const MAKER = 'iker';

/** The basic forms that the word may be inflected from: `sköterskor` of `sköterska`. The longest ending first. */
export const basicForms = (word: string): readonly string[] => (word.endsWith(MAKER) ? [] : inflectedFrom(word));

const inflectedFrom = (word: string): readonly string[] =>
  endings.flatMap(([ending, stems]) =>
    word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending)
      ? stems.map((stem) => word.slice(0, word.length - ending.length) + stem)
      : [],
  );
