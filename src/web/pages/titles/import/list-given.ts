import type { TitleListInput } from '../../../title-work/import-titles.generated';
import { base64Of, contentOfText } from '../../../title-work/file-content';

/** The list as somebody gives it on the page. */
export interface ListGiven {
  readonly as: 'FILE' | 'TEXT';
  readonly file: File | undefined;
  readonly text: string;
  /** Name or letter of the column with the titles; empty where it is to be found. */
  readonly column: string;
  /** Name of the sheet; empty for the first. */
  readonly sheet: string;
}

/** Nothing yet. */
export const nothingGiven: ListGiven = { as: 'FILE', file: undefined, text: '', column: '', sheet: '' };

/** A request holds at most 5 MB, and base64 makes four bytes of three. */
export const MOST_MEGABYTES = 3.5;

/** What stands in the way of sending it, if anything does. */
export const lackOf = ({ as, file, text }: ListGiven): 'missing' | 'tooLarge' | undefined => {
  const size = as === 'FILE' ? (file?.size ?? 0) : new Blob([text]).size;
  if (as === 'TEXT' ? text.trim() === '' : file === undefined) return 'missing';
  return size > MOST_MEGABYTES * 1_000_000 ? 'tooLarge' : undefined;
};

/** The list as the API takes it: pasted rows are a file too. */
export const listInput = async ({ as, file, text, column, sheet }: ListGiven): Promise<TitleListInput> => {
  const content = as === 'FILE' && file ? base64Of(new Uint8Array(await file.arrayBuffer())) : contentOfText(text);
  return {
    file: {
      content,
      ...(column.trim() !== '' && { column: column.trim() }),
      ...(as === 'FILE' && sheet.trim() !== '' && { sheet: sheet.trim() }),
    },
  };
};
