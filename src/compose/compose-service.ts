import { setTimeout as wait } from 'node:timers/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { noteApiKeyUses } from '../app/access/api-key-uses';
import { authenticateApiKey } from '../app/access/authenticate-api-key';
import type { CatalogHolder } from '../app/catalog-holder';
import { followReleases } from '../app/follow-releases';
import type { Config } from '../config/config';
import type { Database } from '../db/database';
import { sha256 } from '../db/stores/sha256';
import { peopleTemplate } from '../files/people/people-template';
import { titleTemplate } from '../files/titles/title-template';
import { createRequestContext } from '../graphql/context';
import { createGraphqlServer } from '../graphql/server';
import type { Readiness } from '../http/health';
import { createHttpServer } from '../http/server';
import { answeringFrom, holdNewest } from './answering-from';
import { retainDaily } from './retain-daily';
import type { Surroundings } from './surroundings';

/** A server with all its parts, not yet listening. */
export interface Service {
  readonly http: FastifyInstance;
  readonly holder: CatalogHolder;
  /** Finishes what is under way and lets go of everything. */
  close(): Promise<void>;
}

/** Wires the server together on a connected database, which it takes over. */
export const composeService = async (
  config: Config,
  surroundings: Surroundings,
  database: Database,
): Promise<Service> => {
  const { now, newId, logger } = surroundings;
  const holder = await holdNewest(database, surroundings);
  const subscription = await followReleases({
    holder,
    watch: database,
    wait: waitOrStop,
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
    pagesFolder: surroundings.pagesFolder,
    listTemplates: {
      titles: { csv: titleTemplate('csv'), xlsx: titleTemplate('xlsx') },
      people: { csv: peopleTemplate('csv'), xlsx: peopleTemplate('xlsx') },
    },
  });
  const retention = retainDaily(config, { database, holder, surroundings, wait: waitOrStop });
  const close = async (): Promise<void> => {
    await http.close();
    await retention?.stop();
    await keyUses.flush();
    await apollo.stop();
    await subscription.close();
    await database.close();
  };
  return { http, holder, close };
};

/** Waits so many milliseconds, or until the signal ends it. */
const waitOrStop = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);

const readinessOf = async (database: Database, holder: CatalogHolder): Promise<Readiness> => {
  const release = holder.current().release.number;
  const checks = { database: await database.isHealthy(), published: release > 0 };
  return { ready: checks.database && checks.published, checks, release };
};
