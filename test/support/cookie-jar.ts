import type { LightMyRequestResponse } from 'fastify';

/** The cookies that a browser holds for one server. */
export interface CookieJar {
  readonly cookies: Map<string, string>;
  /** Takes over what an answer sets, and lets go of what it takes away. */
  keep(setCookies: readonly string[]): void;
  /** The header to send. */
  header(): string;
}

/** Empty. */
export const newCookieJar = (): CookieJar => {
  const cookies = new Map<string, string>();
  return {
    cookies,
    keep: (setCookies) => {
      for (const line of setCookies) {
        const [pair = ''] = line.split(';');
        const [name = '', ...value] = pair.split('=');
        if (/max-age=0|expires=Thu, 01 Jan 1970/iu.test(line)) cookies.delete(name);
        else cookies.set(name, value.join('='));
      }
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  };
};

/** What an answer sets as cookies. */
export const setCookiesIn = ({ headers: { 'set-cookie': lines = [] } }: LightMyRequestResponse): readonly string[] =>
  typeof lines === 'string' ? [lines] : lines;
