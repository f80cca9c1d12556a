import { type DataSource, QueryFailedError } from 'typeorm';
import type { LocalizedText } from '../../domain/text/language';

/**
 * Writes the whole file anew, from what is left in it. `secure_delete` zeroes what is deleted, but not the copies that
 * remain in the free part of a page when its rows have moved to another (rebuildPage in SQLite's btree.c).
 *
 * Call it while nobody in this process writes; others are waited for as long as for any statement. Tells what is left.
 */
export const rewriteFile = async (writer: DataSource): Promise<readonly LocalizedText[]> => {
  try {
    await writer.query('VACUUM');
    return [];
  } catch (error) {
    if (isBusy(error)) return [fileInUse];
    throw error;
  }
};

const isBusy = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error as QueryFailedError<Error & { readonly code?: unknown }>).driverError.code === 'SQLITE_BUSY';

/**
 * Moves what is in the write-ahead log to the file and cuts the log to nothing.
 * Call it while nobody in this process reads or writes; others are waited for as well. Tells what is left.
 */
export const emptyLog = async (writer: DataSource): Promise<readonly LocalizedText[]> => {
  const [row] = await writer.query<readonly { readonly busy: number }[]>('PRAGMA wal_checkpoint(TRUNCATE)');
  return row?.busy === 0 ? [] : [logInUse];
};

const fileInUse: LocalizedText = {
  sv: 'En annan process skriver till databasfilen, så den kunde inte skrivas om. Kör trappa person shred när den är klar.',
  en: 'Another process is writing to the database file, so it could not be written anew. Run trappa person shred when it is done.',
};

const logInUse: LocalizedText = {
  sv: 'En annan process läser ur databasen, så dess skrivlogg (-wal) kunde inte tömmas. Kör trappa person shred när den är klar.',
  en: 'Another process is reading the database, so its write-ahead log (-wal) could not be emptied. Run trappa person shred when it is done.',
};
