import { type Options, parse } from 'csv-parse/sync';
import { recordDelimiters } from './record-delimiters';

/** Semicolon first: Excel with Swedish settings writes it, and a file of one column has none. */
const delimiters = [';', ',', '\t', '|'] as const;

/** So many records show how a file is divided, in so much of its text. */
const SAMPLE = 100;
const SAMPLE_SIGNS = 1_000_000;

/**
 * The sign that divides most records into the same number of columns, the more columns the better. Signs under which
 * every quotation mark stands where it should go before others: a wrong one may divide what is quoted.
 */
export const delimiterOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE_SIGNS);
  const strict = shapesOf(sample, { relax_quotes: false });
  const shapes = strict.length > 0 ? strict : shapesOf(sample, { relax_quotes: true });
  const [best] = shapes
    .filter(({ width, alike, records }) => width > 1 && alike * 2 > records)
    .toSorted((left, right) => right.alike / right.records - left.alike / left.records || right.width - left.width);
  return best?.delimiter ?? delimiters[0];
};

/** How a delimiter divides a text. */
interface Shape {
  readonly delimiter: string;
  /** Into how many columns it divides the most records. */
  readonly width: number;
  /** How many records that is. */
  readonly alike: number;
  readonly records: number;
}

const shapesOf = (text: string, options: { readonly relax_quotes: boolean }): readonly Shape[] =>
  delimiters.flatMap((delimiter) => {
    const records = recordsOf(text, { delimiter, ...options });
    const counts = new Map<number, number>();
    for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [most] = [...counts].toSorted(([, left], [, right]) => right - left);
    return most ? [{ delimiter, width: most[0], alike: most[1], records: records.length }] : [];
  });

/** The first records; none where quotation marks stand where they cannot. */
const recordsOf = (text: string, options: Options): readonly string[][] => {
  try {
    return parse(text, {
      ...options,
      record_delimiter: recordDelimiters,
      relax_column_count: true,
      skip_empty_lines: true,
      to: SAMPLE,
    });
  } catch {
    return [];
  }
};
