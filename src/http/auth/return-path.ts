const HERE = 'http://here.invalid';

/** The path to go to after a sign-in, read as browsers read it: only ever one of this server, else the front page. */
export const returnPath = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, HERE);
  // `/.//host` is a path here, but `//host`, which it comes to, would be a host.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
};
