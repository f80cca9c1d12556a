import { Client } from 'pg';
import type { ReleaseSubscription } from '../../app/ports/release-watch';
import type { DatabaseLog } from '../database-log';
import { type ReleaseAnnouncer, releaseAnnouncer } from '../release-announcer';

/** Where the number of each new release is notified. */
export const RELEASE_CHANNEL = 'trappa_release';

/** Time between two looks at the newest number, which also find out whether the connection lives; milliseconds. */
const LOOK_INTERVAL = 5_000;
/** How long one answer may take, in milliseconds. */
const ANSWER_TIMEOUT = 2_000;
/** The pause before connecting again, in milliseconds; it doubles up to the cap. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Listens for new releases on a connection of its own, and connects anew whenever that is lost. */
export const watchPostgresReleases = async (
  url: string,
  onRelease: (number: number) => void,
  log: DatabaseLog,
): Promise<ReleaseSubscription> => {
  const listener = new ReleaseListener(url, releaseAnnouncer(onRelease, log), log);
  await listener.connect();
  return listener;
};

class ReleaseListener implements ReleaseSubscription {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = FIRST_PAUSE;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly announcer: ReleaseAnnouncer,
    private readonly log: DatabaseLog,
  ) {}

  /** Listens first and looks then, so that no release falls in between. */
  async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'trappa releases',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_TIMEOUT,
      query_timeout: ANSWER_TIMEOUT,
    });
    this.client = client;
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('The server closed the connection')));
    client.on('notification', ({ payload }) => this.announcer.saw(Number(payload)));
    try {
      await client.connect();
      await client.query(`LISTEN ${RELEASE_CHANNEL}`);
      await this.look(client);
      this.pause = FIRST_PAUSE;
    } catch (error) {
      this.lose(client, error);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    this.announcer.stop();
    clearTimeout(this.timer);
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private async look(client: Client): Promise<void> {
    const { rows } = await client.query<{ readonly newest: number | null }>(
      'SELECT MAX("number") AS newest FROM "release"',
    );
    this.announcer.saw(rows[0]?.newest ?? 0);
    this.later(LOOK_INTERVAL, () => this.look(client).catch((error: unknown) => this.lose(client, error)));
  }

  /** Gives up a connection, once, and plans the next. */
  private lose(client: Client, error: unknown): void {
    if (client !== this.client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.log.warn(
      { err: error, pause: this.pause },
      'The connection that listens for releases is lost; connecting again',
    );
    this.later(this.pause, () => this.connect());
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  private later(milliseconds: number, action: () => Promise<void>): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void action(), milliseconds);
  }
}
