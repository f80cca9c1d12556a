import { closedWord } from './closed-words';
import type { PeopleColumn, PeopleRowKind } from './people-row';
import { kindWords } from './people-words';
import type { RowCells } from './row-cells';

/**
 * What a row tells of: as it says, else as follows from what is given. Undefined, with the problem noted, where it says
 * something else than a kind.
 */
export const kindOf = (cells: RowCells): PeopleRowKind | undefined =>
  cells.columns.includes('kind') ? cells.optional('kind', closedWord(kindWords)) : impliedKind(cells.columns);

/** The first that applies; a row that tells of more than one has columns that do not belong to it. */
const impliedKind = (columns: readonly PeopleColumn[]): PeopleRowKind => {
  const gives = (...any: readonly PeopleColumn[]): boolean => any.some((column) => columns.includes(column));
  if (gives('title')) return 'EMPLOYMENT';
  if (gives('qualification', 'area', 'competence')) return 'EVIDENCE';
  return gives('level') ? 'ASSIGNMENT' : 'PERSON';
};
