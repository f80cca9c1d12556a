const MARKS = /\p{Diacritic}/gu;

/** A name as it can stand in an address: Öckerö becomes ockero. */
const inAddress = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Proposes a slug of the parts, such as the slug of a base and the name of who adapts it. */
export const suggestSlug = (...parts: readonly string[]): string =>
  parts
    .map(inAddress)
    .filter((part) => part !== '')
    .join('-');
