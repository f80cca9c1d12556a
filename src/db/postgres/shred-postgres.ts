import { Client } from 'pg';
import type { Shredded } from '../../app/ports/erasure-store';
import { endLog } from './end-log';
import { outOfReach } from './out-of-reach';
import { rewriteTables } from './rewrite-tables';

/** How long to wait for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/**
 * Writes the tables anew from what is left in them, and has the server let go of the write-ahead log that tells what
 * there was; on a connection of its own, outside every transaction. What is out of reach is told.
 */
export const shredPostgres = async (url: string, tables: readonly string[]): Promise<Shredded> => {
  const client = new Client({
    connectionString: url,
    application_name: 'trappa shredder',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
  });
  // A connection that is lost fails the statement under way, which tells of it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return {
      left: [...(await rewriteTables(client, tables)), ...(await endLog(client)), ...(await outOfReach(client))],
    };
  } finally {
    await client.end();
  }
};
