import type { FastifyRequest } from 'fastify';

/** Whence a browser says that a request comes: a page of this address, one elsewhere, or it does not say. */
export type RequestOrigin = 'HERE' | 'ELSEWHERE' | 'UNSAID';

/**
 * Whence the request comes, by `Sec-Fetch-Site` and `Origin`, which no page can forge. Browsers send one of them with
 * each POST.
 *
 * @param publicUrl Where people reach the server; left out, it is the host that they ask.
 */
export const originOf = ({ headers, host }: FastifyRequest, publicUrl?: string): RequestOrigin => {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'ELSEWHERE';
  if (origin !== undefined) return isOwn(origin, host, publicUrl) ? 'HERE' : 'ELSEWHERE';
  return site === undefined ? 'UNSAID' : 'HERE';
};

const isOwn = (origin: string, host: string, publicUrl: string | undefined): boolean => {
  if (!URL.canParse(origin)) return false;
  return publicUrl === undefined ? new URL(origin).host === host : origin === new URL(publicUrl).origin;
};
