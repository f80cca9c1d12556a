import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { composeDatabase } from '../../src/compose/compose-database';
import { composeService, type Service } from '../../src/compose/compose-service';
import type { Surroundings } from '../../src/compose/surroundings';
import { readConfig } from '../../src/config/config';
import { publishReferenceData } from '../../src/app/publishing/publish-reference-data';
import { ANONYMOUS, type Viewer } from '../../src/domain/access/viewer';
import type { ReferenceData } from '../../src/domain/reference-data';
import { createLogger } from '../../src/http/logger';
import type { Database } from '../../src/db/database';

/** What a query gave. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** An answer as it is sent. */
export interface SentAnswer {
  readonly status: number;
  readonly body: string;
  /** The id that the request has in the log and in the trail. */
  readonly requestId: string;
}

/** A whole server on a database of its own, asked over HTTP without a network. */
export interface TestService {
  readonly service: Service;
  readonly database: Database;
  readonly statements: readonly string[];
  /** The answer as it is sent: its status and the text of its body. */
  readonly send: (query: string, variables?: object, viewer?: Viewer) => Promise<SentAnswer>;
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>, viewer?: Viewer) => Promise<Answer<Data>>;
  readonly publish: (data: ReferenceData) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Who asks, in tests that are not about how one shows it. */
const VIEWER_HEADER = 'x-test-viewer';

/** Starts a server on the database at the URL, migrated; `through` may put something between the two. */
export const startService = async (
  url: string,
  surroundings: Partial<Surroundings> = {},
  environment: Readonly<Record<string, string>> = {},
  through: (database: Database) => Database = (database) => database,
): Promise<TestService> => {
  const config = readConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent', ...environment });
  const statements: string[] = [];
  const whole: Surroundings = {
    now: () => new Date('2026-06-01T12:00:00Z'),
    newId: randomUUID,
    logger: createLogger(config),
    thresholds: config.alignment,
    pagesFolder: tmpdir(),
    onStatement: (statement) => statements.push(statement),
    viewerOf: ({ headers }) => {
      const viewer = headers[VIEWER_HEADER];
      return typeof viewer === 'string' ? (JSON.parse(decodeURIComponent(viewer)) as Viewer) : ANONYMOUS;
    },
    ...surroundings,
  };
  const database = await composeDatabase(config, whole);
  await database.migrate();
  const service = await composeService(config, whole, through(database));
  const send: TestService['send'] = async (query, variables, viewer = ANONYMOUS) => {
    const headers = { [VIEWER_HEADER]: encodeURIComponent(JSON.stringify(viewer)) };
    const payload = { query, variables };
    const answer = await service.http.inject({ method: 'POST', url: '/graphql', payload, headers });
    return { status: answer.statusCode, body: answer.body, requestId: String(answer.headers['x-request-id']) };
  };
  return {
    service,
    database,
    statements,
    send,
    ask: async <Data>(query: string, variables?: Record<string, unknown>, viewer: Viewer = ANONYMOUS) =>
      JSON.parse((await send(query, variables, viewer)).body) as Answer<Data>,
    publish: async (data) => {
      const outcome = await publishReferenceData(
        { unitOfWork: database, now: whole.now, newId: whole.newId },
        { data, note: 'test', retireMissing: true },
      );
      if ('refused' in outcome) throw new Error(outcome.refused.map(({ code }) => code).join(', '));
      return outcome.publication.release.number;
    },
    close: () => service.close(),
  };
};
