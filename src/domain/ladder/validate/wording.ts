import { listed } from '../../requirement/text/list';

/** Slugs as a Swedish enumeration: ”a”, ”b” och ”c”. */
export const swedishList = (slugs: readonly string[]): string =>
  listed(
    slugs.map((slug) => `”${slug}”`),
    'och',
  );

/** Slugs as an English enumeration: “a”, “b” and “c”. */
export const englishList = (slugs: readonly string[]): string =>
  listed(
    slugs.map((slug) => `“${slug}”`),
    'and',
  );
