/** So many letters must be left of a word whose ending is taken off. */
const SHORTEST = 3;

const vowels = 'aeou';

/**
 * What the forms of a part share that it takes alone, inside and at the end of a compound: `skola`, `skol-`;
 * `arbete`, `arbets-`; `hälsa`, `hälso-`; `lärare`, `lärar-`. Takes off a linking -s, then a vowel.
 */
export const partKey = (form: string): string => {
  const unlinked = form.length > SHORTEST && endsInLinkingS(form) ? form.slice(0, -1) : form;
  return unlinked.length > SHORTEST && vowels.includes(unlinked.charAt(unlinked.length - 1))
    ? unlinked.slice(0, -1)
    : unlinked;
};

/** Neither -ss nor -us is a linking -s. */
const endsInLinkingS = (form: string): boolean => form.endsWith('s') && !form.endsWith('ss') && !form.endsWith('us');
