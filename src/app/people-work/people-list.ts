import type { PeopleRow } from '../../domain/person/import/people-row';
import { othersTurn } from '../in-turns';
import type { PeopleFileFault } from '../ports/people-files';

/** A list of people: its rows, or a file that is read from the beginning each time that it is called. */
export type PeopleList =
  { readonly rows: readonly PeopleRow[] } | { readonly file: () => AsyncIterable<PeopleRow | PeopleFileFault> };

/** A row of a list, or why it cannot be read. */
export type PeopleListItem = PeopleRow | PeopleFileFault;

/** So many rows are held at once, and written by one set of statements. */
const ROWS_A_BATCH = 1_000;
/** After so many rows others have their turn, also where all of a file is in memory. */
const ROWS_A_TURN = 250;

/** The list from its beginning, so many rows at a time. */
export async function* batchesOf(list: PeopleList): AsyncGenerator<readonly PeopleListItem[]> {
  let batch: PeopleListItem[] = [];
  for await (const item of 'rows' in list ? list.rows : list.file()) {
    batch.push(item);
    if (batch.length % ROWS_A_TURN === 0) await othersTurn();
    if (batch.length < ROWS_A_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
