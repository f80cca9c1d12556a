const MARKS = /\p{Mark}/gu;

/** The longest slug that the API takes, in characters. */
const LONGEST = 100;

/**
 * Proposes a slug: small letters a to z and digits, with hyphens between words; Öckerö becomes ockero.
 *
 * @param names What it is made of, such as a name, or the slug of a base and the name of who adapts it.
 */
export const suggestSlug = (...names: readonly string[]): string =>
  names
    .join(' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, LONGEST)
    .replace(/-$/u, '');
