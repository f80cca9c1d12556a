import type { Client } from 'pg';
import type { LocalizedText } from '../../domain/text/language';

/** PostgreSQL's code for what the role may not do. */
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Begins a new segment of the write-ahead log and makes a checkpoint, after which the server needs the earlier segments
 * no more. Both take more than an ordinary role. Tells what is left.
 */
export const endLog = async (client: Client): Promise<readonly LocalizedText[]> => {
  const isSwitched = await isPermitted(client, 'SELECT pg_switch_wal()');
  const isFlushed = await isPermitted(client, 'CHECKPOINT');
  return isSwitched && isFlushed ? [] : [notPermitted];
};

const isPermitted = async (client: Client, statement: string): Promise<boolean> => {
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
};

const notPermitted: LocalizedText = {
  sv: 'Databasrollen får inte avsluta serverns skrivlogg. Låt en administratör köra SELECT pg_switch_wal(); CHECKPOINT, eller ge rollen pg_checkpoint och rätt att köra pg_switch_wal().',
  en: 'The database role may not end the server’s write-ahead log. Have an administrator run SELECT pg_switch_wal(); CHECKPOINT, or grant the role pg_checkpoint and EXECUTE on pg_switch_wal().',
};
