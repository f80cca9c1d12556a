import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { noteApiKeyUses } from './app/access/api-key-uses';
import { authenticateApiKey } from './app/access/authenticate-api-key';
import { holdCatalog, type CatalogHolder } from './app/catalog-holder';
import { followReleases } from './app/follow-releases';
import type { MutationContext } from './app/mutation/mutation-context';
import type { Config } from './config/config';
import type { Database } from './db/database';
import { openDatabase } from './db/open-database';
import { sha256 } from './db/stores/sha256';
import { OPERATOR, type Viewer } from './domain/access/viewer';
import { dayInSweden } from './domain/time/iso-day';
import { ladderFiles } from './files/ladder/ladder-files';
import { createRequestContext, type RequestSurroundings } from './graphql/context';
import { createGraphqlServer } from './graphql/server';
import type { Readiness } from './http/health';
import { createLogger } from './http/logger';
import { createHttpServer } from './http/server';

/** What comes from outside, so that tests can decide it. */
export interface Surroundings {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly logger: Logger;
  /** The folder of the built GraphiQL page. */
  readonly graphiqlFolder: string;
  /** Says who asks; left out, the request's credentials do. */
  readonly viewerOf?: (request: FastifyRequest) => Viewer;
  /** Hears of every SQL statement. */
  readonly onStatement?: (statement: string) => void;
}

/** The surroundings of a process in use. */
export const realSurroundings = (config: Config): Surroundings => ({
  now: () => new Date(),
  newId: randomUUID,
  logger: createLogger(config),
  graphiqlFolder: join(__dirname, 'web', 'graphiql'),
});

/** A server with all its parts, not yet listening. */
export interface Service {
  readonly http: FastifyInstance;
  readonly holder: CatalogHolder;
  /** Finishes what is under way and lets go of everything. */
  close(): Promise<void>;
}

/** Connects to the database that the configuration names; in a dry run one that does not exist is not made. */
export const composeDatabase = (
  config: Config,
  { newId, logger, onStatement }: Surroundings,
  { dryRun }: { readonly dryRun?: boolean } = {},
): Promise<Database> =>
  openDatabase({
    dryRun,
    url: config.databaseUrl,
    readUrl: config.databaseReadUrl,
    poolSize: config.databasePoolSize,
    newId,
    log: logger,
    onStatement,
  });

/** Wires the server together on a connected database, which it takes over. */
export const composeService = async (
  config: Config,
  surroundings: Surroundings,
  database: Database,
): Promise<Service> => {
  const { now, newId, logger } = surroundings;
  // Never from a replica that lags: what a mutation has published must show in its answer.
  const holder = holdCatalog({ read: (work) => work(database.stores) }, now());
  await holder.refresh();
  const subscription = await followReleases({
    holder,
    watch: database,
    wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
    onRelease: (release) => logger.info({ release }, 'answering from a new release'),
    onFailure: (err) => logger.error({ err }, 'a new release could not be loaded'),
  });
  const apollo = createGraphqlServer({ limits: config.limits, logger });
  await apollo.start();
  const keyUses = noteApiKeyUses({
    unitOfWork: database,
    onFailure: (err) => logger.error({ err }, 'the use of an API key could not be noted'),
  });
  const http = await createHttpServer({
    limits: config.limits,
    access: config.access,
    logger,
    now,
    newId,
    authenticateApiKey: (secret) =>
      authenticateApiKey({ apiKeys: database.stores.apiKeys, now, hash: sha256, noteUse: keyUses.note }, secret),
    endedSessions: database.stores.endedSessions,
    readiness: () => readinessOf(database, holder),
    graphql: fastifyApolloHandler(apollo, {
      context: (request) =>
        Promise.resolve(
          createRequestContext({
            ...answeringFrom(database, holder, surroundings),
            viewer: surroundings.viewerOf?.(request) ?? request.viewer,
            requestId: request.id,
          }),
        ),
    }),
    graphiqlFolder: surroundings.graphiqlFolder,
  });
  const close = async (): Promise<void> => {
    await http.close();
    await keyUses.flush();
    await apollo.stop();
    await subscription.close();
    await database.close();
  };
  return { http, holder, close };
};

/** Answers whoever runs the command on the server itself, who may do all, without a server. */
export const composeOperator = async (database: Database, surroundings: Surroundings): Promise<MutationContext> => {
  const holder = holdCatalog({ read: (work) => work(database.stores) }, surroundings.now());
  await holder.refresh();
  return createRequestContext({
    ...answeringFrom(database, holder, surroundings),
    viewer: OPERATOR,
    requestId: surroundings.newId(),
  });
};

/** What whoever asks is answered with. */
const answeringFrom = (
  database: Database,
  holder: CatalogHolder,
  { now, newId }: Surroundings,
): Omit<RequestSurroundings, 'viewer' | 'requestId'> => ({
  catalog: holder.current(),
  today: dayInSweden(now()),
  stores: database.stores,
  unitOfWork: database,
  catalogs: holder,
  now,
  newId,
  randomBytes,
  hash: sha256,
  ladderFiles,
});

const readinessOf = async (database: Database, holder: CatalogHolder): Promise<Readiness> => {
  const release = holder.current().release.number;
  const checks = { database: await database.isHealthy(), published: release > 0 };
  return { ready: checks.database && checks.published, checks, release };
};
