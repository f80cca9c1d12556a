import { hkdfSync, randomBytes } from 'node:crypto';
import cookies from '@fastify/cookie';
import secureSession, { type Session } from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EndedSessionStore } from '../../app/ports/ended-session-store';
import type { AccessConfig } from '../../config/access';
import type { Viewer } from '../../domain/access/viewer';

/** Somebody who is signed in; the cookie carries it, encrypted. What they may is settled when they sign in. */
export interface SignedIn {
  readonly id: string;
  readonly viewer: Viewer;
  /** An instant, ISO 8601. */
  readonly expiresAt: string;
}

/** Somebody who was sent to the issuer and is not back yet. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Where they want to go afterwards: a path of this server. */
  readonly returnTo: string;
}

declare module '@fastify/secure-session' {
  interface SessionData {
    signedIn: SignedIn;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    signInAttempt: Session<{ attempt: SignInAttempt }>;
  }
}

/** The sessions of those who sign in with a browser. */
export interface Sessions {
  /** Begins a session and puts it in the answer's cookie; one that the browser had before is over. */
  begin(request: FastifyRequest, viewer: Viewer): Promise<void>;
  /** Who is signed in; ENDED for a cookie that is of no use any longer, undefined without a cookie. */
  viewerOf(request: FastifyRequest): Promise<Viewer | 'ENDED' | undefined>;
  /** Ends the session on every instance, also for whoever has a copy of the cookie, and takes the cookie away. */
  end(request: FastifyRequest): Promise<void>;
  /** Takes away a cookie that is of no use any longer. */
  takeCookie(request: FastifyRequest): void;
}

/** What sessions need. */
export interface SessionDependencies {
  readonly access: AccessConfig;
  readonly endedSessions: EndedSessionStore;
  readonly now: () => Date;
  readonly newId: () => string;
}

const ATTEMPT_SECONDS = 600;
const HOUR_SECONDS = 3_600;

/** Keeps sessions in cookies that only this server can read, and that no script and no other site can send. */
export const keepSessions = async (
  server: FastifyInstance,
  { access, endedSessions, now, newId }: SessionDependencies,
): Promise<Sessions> => {
  const secure = access.publicUrl?.startsWith('https:') ?? false;
  const nameOf = (name: string): string => (secure ? `__Host-${name}` : name);
  const cookieName = nameOf('trappa-session');
  const sessionSeconds = access.sessionHours * HOUR_SECONDS;
  const cookie = (maxAge: number) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge }) as const;
  const key = keysOf(access.sessionSecrets);
  await server.register(cookies);
  await server.register(secureSession, [
    { sessionName: 'session', cookieName, key, expiry: sessionSeconds, cookie: cookie(sessionSeconds) },
    {
      sessionName: 'signInAttempt',
      cookieName: nameOf('trappa-sign-in'),
      key,
      expiry: ATTEMPT_SECONDS,
      cookie: cookie(ATTEMPT_SECONDS),
    },
  ]);
  const isOn = async ({ id, expiresAt }: SignedIn): Promise<boolean> =>
    now().toISOString() < expiresAt && !(await endedSessions.has(id));
  const takeCookie = (request: FastifyRequest): void => {
    if (request.cookies[cookieName] !== undefined) request.session.delete();
  };
  const end = async (request: FastifyRequest): Promise<void> => {
    const signedIn = request.session.get('signedIn');
    if (signedIn && (await isOn(signedIn))) await endedSessions.add(signedIn, now().toISOString());
    takeCookie(request);
  };
  return {
    begin: async (request, viewer) => {
      await end(request);
      const expiresAt = new Date(now().getTime() + sessionSeconds * 1_000).toISOString();
      const id = newId();
      const sessionOf = (whose: Viewer): Session => sealable(server, { id, viewer: whose, expiresAt });
      const session = sessionOf(viewer);
      const isKept = cookieName.length + cookieBytes(server, session) <= COOKIE_BYTES;
      if (!isKept) request.log.warn('somebody leads more units than a session holds, and is signed in without them');
      request.session = isKept ? session : sessionOf(withoutUnits(viewer));
    },
    viewerOf: async (request) => {
      if (request.cookies[cookieName] === undefined) return undefined;
      const signedIn = request.session.get('signedIn');
      return signedIn && (await isOn(signedIn)) ? signedIn.viewer : 'ENDED';
    },
    end,
    takeCookie,
  };
};

/** Browsers need keep no more of a cookie, with its name and attributes (RFC 6265, section 6.1). */
const COOKIE_BYTES = 4_096;
const ATTRIBUTE_BYTES = 100;

const sealable = (server: FastifyInstance, signedIn: SignedIn): Session => {
  const session = server.createSecureSession({});
  session.set('signedIn', signedIn);
  return session;
};

const cookieBytes = (server: FastifyInstance, session: Session): number =>
  encodeURIComponent(server.encodeSecureSession(session)).length + ATTRIBUTE_BYTES;

/** None at all rather than some: who sees part of their people would take it for all. */
const withoutUnits = (viewer: Viewer): Viewer => ({
  ...viewer,
  grants: viewer.grants.map(({ organization, role, person }) => ({
    organization,
    role,
    ...(person === undefined ? {} : { person }),
  })),
});

const KEY_BYTES = 32;

/** A key for each secret; without any, one that nobody knows and that goes with the process. */
const keysOf = (secrets: readonly string[]): Buffer[] =>
  secrets.length === 0
    ? [randomBytes(KEY_BYTES)]
    : secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', 'trappa session cookie', KEY_BYTES)));
