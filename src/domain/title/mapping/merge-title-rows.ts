import { groupedBy } from '../../grouped-by';
import { labelKey } from './label-key';
import type { LocalTitle } from './local-title';
import type { ReadTitleRow } from './title-row';

/** A title as a list tells of it, all of its rows together. */
export type ListedTitle = Pick<LocalTitle, 'label' | 'people' | 'fields' | 'aid'>;

/** Who reads it needs to know where a title is used, not to have every unit listed. */
const MOST_FIELDS = 20;

/**
 * The titles of a list: rows whose labels have the same `labelKey` become one, by its last spelling, with the people of
 * all. A list that gives no counts and has rows that are wholly alike has one row for each person: there rows count as
 * people.
 */
export const mergeTitleRows = (rows: readonly ReadTitleRow[]): readonly ListedTitle[] => {
  const counted = isRowPerPerson(rows) ? rows.map((row) => ({ ...row, people: 1 })) : rows;
  return [...groupedBy(counted, ({ label }) => labelKey(label)).values()].map(mergeRows);
};

const isRowPerPerson = (rows: readonly ReadTitleRow[]): boolean =>
  rows.every(({ people }) => people === undefined) &&
  new Set(rows.map(({ label, field, aid }) => JSON.stringify([labelKey(label), field, aid]))).size < rows.length;

const mergeRows = (rows: readonly ReadTitleRow[]): ListedTitle => {
  const [aid] = mostPeopleFirst(rows, (row) => row.aid);
  const counts = rows.flatMap(({ people }) => (people === undefined ? [] : [people]));
  return {
    label: rows.at(-1)?.label ?? '',
    ...(counts.length > 0 && { people: sum(counts) }),
    fields: mostPeopleFirst(rows, (row) => row.field).slice(0, MOST_FIELDS),
    ...(aid !== undefined && { aid }),
  };
};

/** The values that the rows have, each once: that of the most people first, then that of the most rows. */
const mostPeopleFirst = (
  rows: readonly ReadTitleRow[],
  valueOf: (row: ReadTitleRow) => string | undefined,
): readonly string[] =>
  [...groupedBy(rows, valueOf)]
    .map(([value, those]) => ({ value, people: sum(those.map(({ people }) => people ?? 0)), rows: those.length }))
    .sort((left, right) => right.people - left.people || right.rows - left.rows)
    .flatMap(({ value }) => (value === undefined ? [] : [value]));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
