import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { looksLikeApiKey } from '../../app/access/api-key-secret';
import { ANONYMOUS, type Viewer } from '../../domain/access/viewer';
import type { Refusal } from '../refusal/refusal';
import { IssuerUnavailable } from './issuer';
import { FROM_ELSEWHERE, ISSUER_UNAVAILABLE, SESSION_ENDED, UNUSABLE_CREDENTIALS } from './refusals';
import { originOf } from './request-origin';
import type { Sessions } from './sessions';

/** The ways to show who one is; a way that is left out is not open. */
export interface WaysIn {
  /** Who brings the secret of an API key; undefined when it cannot be used. */
  readonly apiKey: (secret: string) => Promise<Viewer | undefined>;
  /** Who brings an access token; undefined when it cannot be used. Throws IssuerUnavailable. */
  readonly accessToken?: (token: string, log: FastifyBaseLogger) => Promise<Viewer | undefined>;
  readonly sessions?: Sessions;
  /** Where people reach the server. */
  readonly publicUrl?: string;
}

/** Who asks, or why the request is refused. */
export type Resolved = { readonly viewer: Viewer } | { readonly refusal: Refusal };

/**
 * Who asks: by the `Authorization` header, or else by the session cookie, or else nobody known. What is brought and
 * cannot be used refuses the request: it is never taken for that of somebody unknown.
 */
export const resolveViewer = async (ways: WaysIn, request: FastifyRequest): Promise<Resolved> => {
  const { authorization } = request.headers;
  return authorization === undefined
    ? viewerOfSession(ways, request)
    : viewerOfBearer(ways, authorization, request.log);
};

const viewerOfBearer = async (ways: WaysIn, authorization: string, log: FastifyBaseLogger): Promise<Resolved> => {
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/iu.exec(authorization) ?? [];
  if (token === undefined) return { refusal: UNUSABLE_CREDENTIALS };
  try {
    const viewer = await (looksLikeApiKey(token) ? ways.apiKey(token) : ways.accessToken?.(token, log));
    return viewer ? { viewer } : { refusal: UNUSABLE_CREDENTIALS };
  } catch (error) {
    if (!(error instanceof IssuerUnavailable)) throw error;
    log.warn('the issuer does not answer');
    return { refusal: ISSUER_UNAVAILABLE };
  }
};

/** A cookie speaks for its owner only from a page of this address: SameSite stops other sites, not neighbouring ones. */
const viewerOfSession = async ({ sessions, publicUrl }: WaysIn, request: FastifyRequest): Promise<Resolved> => {
  const viewer = await sessions?.viewerOf(request);
  if (viewer === undefined) return { viewer: ANONYMOUS };
  const origin = originOf(request, publicUrl);
  if (request.method !== 'GET' && origin !== 'HERE') return { refusal: FROM_ELSEWHERE };
  if (origin === 'ELSEWHERE') return { viewer: ANONYMOUS };
  return viewer === 'ENDED' ? { refusal: SESSION_ENDED } : { viewer };
};
