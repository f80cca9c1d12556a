const HERE = 'http://here.invalid';

/** The path to go to after a sign-in: only ever one of this server, else the front page. */
export const returnPath = (wanted: unknown): string => {
  // A second slash, either way round, would begin the name of another host, and browsers skip control characters.
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return '/';
  const url = URL.canParse(wanted, HERE) ? new URL(wanted, HERE) : undefined;
  return url?.origin === HERE && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/';
};
