import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import type { LocalizedText } from '../../domain/text/language';

/** How long others may have to wait behind the lock that a rewriting waits for. */
const LOCK_TIMEOUT = '1s';
const ATTEMPTS = 5;
/** In milliseconds, between two attempts: those who waited have their turn. */
const PAUSE = 1_000;

/** PostgreSQL's code for a lock that was not to be had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Writes each table and its indexes anew, without what was deleted. Rows that an older transaction might still look at
 * would be kept, so those are waited for first. Tells what is left.
 */
export const rewriteTables = async (client: Client, tables: readonly string[]): Promise<readonly LocalizedText[]> => {
  await client.query(`SET lock_timeout = '${LOCK_TIMEOUT}'`);
  const isUnseen = await olderTransactionsEnd(client);
  const untouched: string[] = [];
  for (const table of tables) if (!(await isRewritten(client, table))) untouched.push(table);
  return [...(isUnseen ? [] : [stillSeen]), ...(untouched.length > 0 ? [notRewritten(untouched)] : [])];
};

/** Transactions that began before this moment, in this database or for a standby. */
const OLDER_TRANSACTIONS = `
  SELECT count(*)::int AS count FROM pg_stat_activity
  WHERE pid <> pg_backend_pid() AND (datname = current_database() OR datname IS NULL)
    AND greatest(age(backend_xmin), age(backend_xid)) >= age($1::text::xid)`;

/** True when none is left. */
const olderTransactionsEnd = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ readonly now: string }>('SELECT pg_current_xact_id()::xid::text AS now');
  const now = rows[0]?.now;
  return patiently(async () => {
    const older = await client.query<{ readonly count: number }>(OLDER_TRANSACTIONS, [now]);
    return older.rows[0]?.count === 0;
  });
};

/** True when the table is in another file than before: the server passes one over, with a warning, that it may not rewrite. */
const isRewritten = async (client: Client, table: string): Promise<boolean> => {
  const before = await fileOf(client, table);
  const isDone = await patiently(() => isLockedInTime(client, `VACUUM (FULL) "${table}"`));
  return isDone && (await fileOf(client, table)) !== before;
};

/** False when the lock that the statement needs was not to be had in time. */
const isLockedInTime = async (client: Client, statement: string): Promise<boolean> => {
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
};

const fileOf = async (client: Client, table: string): Promise<unknown> => {
  const { rows } = await client.query<{ readonly file: unknown }>('SELECT pg_relation_filenode($1::regclass) AS file', [
    `"${table}"`,
  ]);
  return rows[0]?.file;
};

const patiently = async (succeeds: () => Promise<boolean>): Promise<boolean> => {
  for (let attempts = 1; ; attempts += 1) {
    if (await succeeds()) return true;
    if (attempts === ATTEMPTS) return false;
    await wait(PAUSE);
  }
};

const stillSeen: LocalizedText = {
  sv: 'En transaktion som började före gallringen pågår ännu, och raderna hålls kvar för den. Kör trappa person shred när den är slut.',
  en: 'A transaction that began before the erasure is still open, and the rows are kept for it. Run trappa person shred when it has ended.',
};

const notRewritten = (tables: readonly string[]): LocalizedText => ({
  sv: `Tabeller som inte kunde skrivas om (de är upptagna, eller ägs av en annan roll): ${tables.join(', ')}. Kör trappa person shred igen.`,
  en: `Tables that could not be rewritten (they are in use, or owned by another role): ${tables.join(', ')}. Run trappa person shred again.`,
});
