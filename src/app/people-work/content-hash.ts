import { peopleColumns } from '../../domain/person/import/people-row';
import type { MutationContext } from '../mutation/mutation-context';
import type { PeopleListItem } from './people-list';

/** What tells one list from another without keeping either. */
export interface ContentHash {
  add(batch: readonly PeopleListItem[]): void;
  /** SHA-256 in hexadecimal, of all that was added, in its order. */
  readonly value: () => string;
}

/** The hash of a list, batch by batch: each is hashed with the hash of those before it. */
export const contentHash = ({ hash }: Pick<MutationContext, 'hash'>): ContentHash => {
  let folded = '';
  return {
    add: (batch) => {
      folded = hash(folded + JSON.stringify(batch.map(cellsOf)));
    },
    value: () => folded,
  };
};

/** Where a row stands, and in which order its cells came, is not what it says. */
const cellsOf = (item: PeopleListItem): readonly (string | undefined)[] =>
  'fault' in item ? [] : peopleColumns.map((column) => item.cells[column]);
