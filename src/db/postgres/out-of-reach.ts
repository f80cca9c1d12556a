import type { Client } from 'pg';
import type { LocalizedText } from '../../domain/text/language';

/** What the server is told to do with what it has written, by which traces stay. */
interface Settings {
  readonly keepsSegmentFiles: boolean;
  readonly keepsSegments: boolean;
  readonly archives: boolean;
  readonly logsValues: boolean;
}

const SETTINGS = `
  SELECT current_setting('wal_recycle') = 'on' AS "keepsSegmentFiles",
    current_setting('wal_keep_size') <> '0' OR EXISTS (SELECT FROM pg_replication_slots) AS "keepsSegments",
    current_setting('archive_mode') <> 'off' AS archives,
    current_setting('log_parameter_max_length') <> '0'
      AND (current_setting('log_statement') IN ('mod', 'all')
        OR current_setting('log_min_duration_statement') <> '-1'
        OR current_setting('log_min_duration_sample') <> '-1')
      OR current_setting('log_parameter_max_length_on_error') <> '0'
      OR current_setting('log_error_verbosity') <> 'terse' AS "logsValues"`;

/** Where the server's settings keep what was erased. Backups and file systems it knows nothing of. */
export const outOfReach = async (client: Client): Promise<readonly LocalizedText[]> => {
  const { rows } = await client.query<Settings>(SETTINGS);
  const [settings] = rows;
  if (settings === undefined) return [];
  return [
    ...(settings.keepsSegmentFiles ? [recycled] : []),
    ...(settings.keepsSegments ? [keptForReplicas] : []),
    ...(settings.archives ? [archived] : []),
    ...(settings.logsValues ? [logged] : []),
  ];
};

const recycled: LocalizedText = {
  sv: 'Servern återanvänder skrivloggens filer och skriver över dem först så småningom. Sätt wal_recycle = off, så tas de bort.',
  en: 'The server recycles the files of its write-ahead log and overwrites them only in time. Set wal_recycle = off, and they are removed.',
};

const keptForReplicas: LocalizedText = {
  sv: 'Servern behåller skrivloggen för repliker (wal_keep_size eller replikeringsplatser) tills de har läst den.',
  en: 'The server keeps its write-ahead log for replicas (wal_keep_size or replication slots) until they have read it.',
};

const archived: LocalizedText = {
  sv: 'Servern arkiverar skrivloggen (archive_mode). Gallra arkivet enligt dess egen plan.',
  en: 'The server archives its write-ahead log (archive_mode). Clear the archive by its own plan.',
};

const logged: LocalizedText = {
  sv: 'Servern kan ha skrivit värden i sin logg. Sätt log_error_verbosity = terse, log_parameter_max_length = 0 och log_parameter_max_length_on_error = 0, och gallra loggen.',
  en: 'The server may have written values to its log. Set log_error_verbosity = terse, log_parameter_max_length = 0 and log_parameter_max_length_on_error = 0, and clear the log.',
};
