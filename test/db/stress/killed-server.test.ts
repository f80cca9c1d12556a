import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { apiKeySecretOf } from '../../../src/app/access/api-key-secret';
import { sha256 } from '../../../src/db/stores/sha256';
import { commandLine } from '../../support/command';
import { describeOnEachEngine, runSql } from '../../support/database';
import { eventually } from '../../support/eventually';
import { startService } from '../../support/service';
import { type Served, serveOn } from '../../support/stress/served';
import { newLadder, workshopWorld } from '../../support/workshop';

const KILLS = 3;
/** So many clients create ladders, each the next when the one before is answered. */
const CLIENTS = 4;
/** The server is killed when it has acknowledged at least one ladder and at most so many … */
const MOST_LADDERS = 20;
/** … and so many milliseconds have passed at most: during any part of what is under way. */
const LONGEST_PAUSE = 50;
/** Starting processes takes long on a busy machine; milliseconds. */
const PATIENCE = 180_000;

const CREATE = `mutation ($input: CreateLadderInput!) {
  createLadder(input: $input) { ladder { id slug version status } problems { code } }
}`;

const trappa = commandLine();
afterAll(() => trappa.remove());

/** What clients have sent, by slug and key alike: the answers that came, and nothing for those that never did. */
type Sent = Map<string, string | undefined>;

describeOnEachEngine('A server that is killed', (database) => {
  /** The secret of a key that may draft for Göteborg; what the server needs to know is published. */
  const prepare = async (): Promise<string> => {
    const { publish, database: opened, close } = await startService(database().url);
    await publish(workshopWorld());
    const secret = apiKeySecretOf(randomBytes(32));
    const [createdAt, expiresAt] = ['2026-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z'];
    const apiKey = { id: randomUUID(), organization: '1480', name: 'Import', createdAt, createdBy: 'admin', expiresAt };
    await opened.stores.apiKeys.add({ ...apiKey, roles: ['EDITOR'] }, sha256(secret));
    await close();
    return secret;
  };

  const started: Served[] = [];
  const serve = async (secret: string): Promise<Served> => {
    const server = await serveOn(trappa, database().url, secret);
    started.push(server);
    return server;
  };
  afterEach(() => Promise.all(started.splice(0).map((server) => server.kill())));

  const create = ({ send }: Served, slug: string): Promise<string | undefined> =>
    send(CREATE, { input: { ...newLadder, slug, idempotencyKey: slug } });

  const createOnAndOn = async (server: Served, sent: Sent): Promise<void> => {
    for (;;) {
      const slug = `trappa-${randomUUID()}`;
      sent.set(slug, undefined);
      const answer = await create(server, slug);
      if (answer === undefined) return;
      sent.set(slug, answer);
    }
  };

  const writeUntilKilled = async (server: Served): Promise<Sent> => {
    const sent: Sent = new Map();
    const clients = Array.from({ length: CLIENTS }, () => createOnAndOn(server, sent));
    const ladders = Math.ceil(Math.random() * MOST_LADDERS);
    await eventually(() => acknowledgedIn(sent).length >= ladders, 30_000);
    await wait(Math.random() * LONGEST_PAUSE);
    await server.kill();
    await Promise.all(clients);
    return sent;
  };

  const acknowledgedIn = (sent: Sent): readonly string[] =>
    [...sent].flatMap(([slug, answer]) => (answer === undefined ? [] : [slug]));

  const slugsIn = async (column: string, table: string): Promise<readonly string[]> => {
    const rows = (await runSql(
      database().url,
      `SELECT ${column} AS slug FROM ${table} WHERE ${column} LIKE 'trappa-%'`,
    )) as readonly { readonly slug: string }[];
    return rows.map(({ slug }) => slug.replace(/@1$/u, '')).sort();
  };

  /** The ladders that there are; fails when there is half a one. */
  const held = async (): Promise<readonly string[]> => {
    const drafts = await slugsIn('key', 'draft');
    expect(await slugsIn('key', 'draft_version')).toEqual(drafts);
    expect(await slugsIn('subject_key', 'audit_event')).toEqual(drafts);
    expect(await slugsIn('key', 'idempotency_answer')).toEqual(drafts);
    return drafts;
  };

  it(
    'loses nothing that it acknowledged, leaves no half of anything and answers again as it did, five times in a row',
    async () => {
      const secret = await prepare();
      const all: Sent = new Map();
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const sent = await writeUntilKilled(await serve(secret));
        const drafts = new Set(await held());
        expect(acknowledgedIn(sent).filter((slug) => !drafts.has(slug))).toEqual([]);
        for (const [slug, answer] of sent) all.set(slug, answer);
      }

      const restarted = await serve(secret);
      const answers = await Promise.all([...all.keys()].map((slug) => create(restarted, slug)));
      for (const [index, [slug, answer]] of [...all].entries()) {
        expect(answers[index]).toContain(`"slug":"${slug}"`);
        if (answer !== undefined) expect(answers[index]).toBe(answer);
      }
      expect(await held()).toEqual([...all.keys()].sort());
      expect(acknowledgedIn(all).length).toBeGreaterThanOrEqual(KILLS);
      await restarted.kill();
      const words = ['audit', 'verify', '--language', 'en'];
      const verified = await trappa.run(words, { DATABASE_URL: database().url });
      expect(verified).toMatchObject({ status: 0, errors: '' });
      expect(verified.output).toMatch(/^The trail is whole: /u);
    },
    PATIENCE,
  );
});
