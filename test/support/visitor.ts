import type { LightMyRequestResponse } from 'fastify';
import { newCookieJar, setCookiesIn } from './cookie-jar';
import type { GuardedServer } from './guarded-server';

/** Somebody with a browser, who keeps cookies and follows where they are led. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
  /** Sends a form of a page of the server. */
  send(
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse>;
  /** Asks `/graphql` from a page of the server. */
  ask(headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
  /** Goes from `/sign-in` to the issuer, and returns the path that it leads back to, not yet gone. */
  goToIssuer(path?: string): Promise<string>;
  /** The whole way in. */
  signIn(path?: string): Promise<LightMyRequestResponse>;
}

/** Somebody who comes to the server for the first time; `origin` is where they reach it. */
export const visit = ({ http }: Pick<GuardedServer, 'http'>, origin: string): Visitor => {
  const jar = newCookieJar();
  const { host } = new URL(origin);
  const from = { origin, 'sec-fetch-site': 'same-origin' };
  const go = async (options: {
    method: 'GET' | 'POST';
    url: string;
    payload?: string;
    headers: Readonly<Record<string, string>>;
  }) => {
    const cookie = jar.header();
    const headers = { host, ...(cookie ? { cookie } : {}), ...options.headers };
    const answer = await http.inject({ ...options, headers });
    jar.keep(setCookiesIn(answer));
    return answer;
  };
  const visitor: Visitor = {
    cookies: jar.cookies,
    get: (url, headers = {}) => go({ method: 'GET', url, headers }),
    send: (url, fields = {}, headers = {}) =>
      go({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...from, ...headers },
      }),
    ask: (headers = {}) =>
      go({
        method: 'POST',
        url: '/graphql',
        payload: '{"query":"{ __typename }"}',
        headers: { 'content-type': 'application/json', ...from, ...headers },
      }),
    goToIssuer: async (path = '/sign-in') =>
      passThroughIssuer(String((await visitor.get(path)).headers.location), origin),
    signIn: async (path) => visitor.get(await visitor.goToIssuer(path), { 'sec-fetch-site': 'cross-site' }),
  };
  return visitor;
};

/** Follows the issuer until it leads back to the server. */
const passThroughIssuer = async (start: string, origin: string): Promise<string> => {
  const jar = newCookieJar();
  let address = new URL(start);
  for (let steps = 0; steps < 10; steps += 1) {
    const response = await fetch(address, { redirect: 'manual', headers: { cookie: jar.header() } });
    jar.keep(response.headers.getSetCookie());
    const next = response.headers.get('location');
    if (next === null) throw new Error(`The issuer led nowhere: ${await response.text()}`);
    address = new URL(next, address);
    if (address.origin === origin) return address.pathname + address.search;
  }
  throw new Error('The issuer led in circles.');
};
