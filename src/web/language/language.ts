/** The languages of the pages. */
export type PageLanguage = 'sv' | 'en';

/** English addresses begin with /en; all others are Swedish. Another language is another document. */
export const languageOfPath = (path: string): PageLanguage => (/^\/en(?:\/|$)/u.test(path) ? 'en' : 'sv');

/** The language of this document. */
export const language: PageLanguage = languageOfPath(window.location.pathname);

/** The same language as the API names it, for the argument `language` of its texts. */
export const apiLanguage = language === 'en' ? 'EN' : 'SV';

/** What the addresses of this document begin with. */
export const addressBase = language === 'en' ? '/en' : '/';

/** The locale that numbers and days are written in. */
export const locale = language === 'en' ? 'en-GB' : 'sv-SE';

/** The address of the same page in the other language, with date and filters. */
export const inOtherLanguage = ({ pathname, search, hash }: Location): string =>
  (language === 'en' ? pathname.replace(/^\/en/u, '') || '/' : `/en${pathname === '/' ? '' : pathname}`) +
  search +
  hash;
