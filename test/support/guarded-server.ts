import { createHash } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { authenticateApiKey } from '../../src/app/access/authenticate-api-key';
import { readConfig } from '../../src/config/config';
import type { EndedSessionStore } from '../../src/app/ports/ended-session-store';
import type { ApiKey } from '../../src/domain/access/api-key';
import type { Viewer } from '../../src/domain/access/viewer';
import { createLogger } from '../../src/http/logger';
import { createHttpServer } from '../../src/http/server';
import { fakeUnitOfWork } from './fakes/unit-of-work';
import { collectLog } from './log-lines';
import { pagesFolder } from './pages-folder';

/** A server whose `/graphql` answers with who asks, and nothing else. */
export interface GuardedServer {
  readonly http: FastifyInstance;
  readonly log: () => string;
  /** Asks as a program does. */
  readonly ask: (headers?: Readonly<Record<string, string>>, from?: string) => Promise<LightMyRequestResponse>;
  /** Adds a key; its secret is returned. */
  readonly addKey: (secret: string, key?: Partial<ApiKey>) => void;
  readonly setTime: (at: Date) => void;
  /** How often each key was used, in order. */
  readonly uses: readonly string[];
}

/** How it is started. */
export interface GuardedServerOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly keyCooldownMilliseconds?: number;
  readonly pagesFolder?: string;
  /** Its own if left out. */
  readonly endedSessions?: EndedSessionStore;
}

const pages = pagesFolder();

/** Starts it at the present, until it is given another time. */
export const startGuardedServer = async (options: GuardedServerOptions = {}): Promise<GuardedServer> => {
  const config = readConfig({ LOG_LEVEL: 'trace', ...options.environment });
  const log = collectLog();
  const keys = new Map<string, ApiKey>();
  const uses: string[] = [];
  let fixed: Date | undefined;
  let ids = 0;
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const now = (): Date => fixed ?? new Date();
  const http = await createHttpServer({
    limits: config.limits,
    access: config.access,
    logger: createLogger(config, log.destination),
    now,
    newId: () => `id-${(ids += 1)}`,
    authenticateApiKey: (secret) =>
      authenticateApiKey(
        {
          apiKeys: { findByHash: (hashed) => Promise.resolve(keys.get(hashed)) },
          now,
          hash,
          noteUse: ({ id }) => uses.push(id),
        },
        secret,
      ),
    endedSessions: options.endedSessions ?? fakeUnitOfWork().stores.endedSessions,
    readiness: () => Promise.resolve({ ready: true, checks: {}, release: 1 }),
    graphql: (request, reply) => reply.send({ data: { viewer: request.viewer } }),
    pagesFolder: options.pagesFolder ?? pages,
    listTemplates: {
      titles: { csv: new Uint8Array(), xlsx: new Uint8Array() },
      people: { csv: new Uint8Array(), xlsx: new Uint8Array() },
    },
    keyCooldownMilliseconds: options.keyCooldownMilliseconds,
  });
  return {
    http,
    log: log.text,
    ask: (headers = {}, from = '192.0.2.1') =>
      http.inject({ method: 'POST', url: '/graphql', payload: { query: '{ a }' }, headers, remoteAddress: from }),
    addKey: (secret, key) => keys.set(hash(secret), { ...usableKey, ...key }),
    setTime: (time) => (fixed = time),
    uses,
  };
};

const usableKey: ApiKey = {
  id: 'key-1',
  organization: '1480',
  name: 'HR',
  roles: ['HR_SYSTEM'],
  createdAt: '2020-01-01T00:00:00.000Z',
  createdBy: 'somebody',
  expiresAt: '2999-01-01T00:00:00.000Z',
};

/** Who the server says has asked; undefined where it refused. */
export const viewerIn = (answer: LightMyRequestResponse): Viewer | undefined =>
  answer.json<{ data?: { viewer: Viewer } }>().data?.viewer;

/** The code of the refusal. */
export const refusalIn = (answer: LightMyRequestResponse): string | undefined =>
  answer.json<{ errors?: readonly { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code;
