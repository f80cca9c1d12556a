import type { TitleRow } from '../../domain/title/mapping/title-row';
import type { TitleColumns } from './columns/title-columns';
import { isExample } from './example-title';
import type { TableRow } from '../table/table';

/**
 * The title in a row of a list, as the list has it; whether it is sound is for the import to tell. None in a row with a
 * sum or an example of the template.
 */
export const readRow = ({ row, cells }: TableRow, columns: TitleColumns): TitleRow | undefined => {
  const cell = (index: number | undefined): string =>
    index === undefined ? '' : (cells[index] ?? '').trim().slice(0, LONGEST);
  const label = cell(columns.title);
  if (isSum.test(label) || isExample(label)) return undefined;
  return {
    row,
    label,
    people: countIn(cell(columns.people)),
    field: cell(columns.field),
    aid: codeIn(cell(columns.aid)),
  };
};

/** More than a title may have, which the import tells; the rest of a longer text is not looked into. */
const LONGEST = 500;

const isSum = /^(?:summa|totalt?|totalsumma|grand total|sum)$/iu;

/**
 * A count without decimals that are none; nothing where the list says that it does not tell, or hides a small one. Of
 * `1.000` nobody can tell whether it is one or a thousand: it stays as it is, for the import to refuse.
 */
const countIn = (text: string): string => (notTold.test(text) ? '' : text.replace(/[.,]0{1,2}$/u, ''));

const notTold = /^(?:[-–—]|\.{2,3}|…|x|<\s?\d{1,2})$/iu;

/** `207023` also where it is written with spaces or has its name after it. */
const codeIn = (text: string): string => {
  const [, digits] = /^(\d(?:\s?\d){5})(?!\d)/u.exec(text) ?? [];
  return digits?.replaceAll(/\s/gu, '') ?? (notTold.test(text) ? '' : text);
};
