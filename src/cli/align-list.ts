import { alignForEmployer } from '../app/title-work/align-titles';
import type { ReadContext } from '../app/read-context';
import type { Alignment } from '../domain/alignment/alignment';
import type { TitleRow } from '../domain/title/mapping/title-row';
import type { Progress } from './progress';

/** Whose list it is, and how far the work has come. */
export interface AlignListOptions {
  /** Code of the employer. */
  readonly organization?: string | undefined;
  readonly progress: Progress;
}

/** What became of a list. */
export interface AlignedList {
  /** By the number of the row. */
  readonly byRow: ReadonlyMap<number, Alignment>;
  /** Once for each label and field that differs from the others. */
  readonly distinct: readonly Alignment[];
}

/** So many candidates fit in a cell that somebody reads. */
const CANDIDATES = 4;

/** Aligns each title of a list; those that have the same label and field once. */
export const alignList = (
  context: ReadContext,
  titles: readonly TitleRow[],
  { organization, progress }: AlignListOptions,
): AlignedList => {
  const byRow = new Map<number, Alignment>();
  const distinct = [...distinctTitles(titles).values()];
  const alignments = distinct.map((same, index) => {
    const [{ label, field } = { label: '' }] = same;
    const query = { label, organization, field, asOf: context.today, limit: CANDIDATES };
    const alignment = alignForEmployer(context, query);
    progress.advance(index + 1);
    for (const { row } of same) byRow.set(row, alignment);
    return alignment;
  });
  progress.end();
  return { byRow, distinct: alignments };
};

/** How many titles there are to align. */
export const countDistinct = (titles: readonly TitleRow[]): number => distinctTitles(titles).size;

const distinctTitles = (titles: readonly TitleRow[]): ReadonlyMap<string, readonly TitleRow[]> => {
  const groups = new Map<string, TitleRow[]>();
  for (const title of titles) {
    if (title.label === '') continue;
    const key = `${title.label}\n${title.field ?? ''}`;
    const same = groups.get(key);
    if (same) same.push(title);
    else groups.set(key, [title]);
  }
  return groups;
};
