/** The longest text that the API searches for, in characters. */
export const LONGEST_SEARCH = 200;

/** The text to search for that an address holds, cut where it is longer than can be searched for; empty where none. */
export const searchTextIn = (written: string | null): string =>
  Array.from((written ?? '').trim())
    .slice(0, LONGEST_SEARCH)
    .join('')
    .trim();
