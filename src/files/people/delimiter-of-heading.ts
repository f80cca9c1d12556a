import { columnCalled } from './columns/header-words';

/** Semicolon first: Excel with Swedish settings writes it, and a list of one column has none. */
const delimiters = [';', ',', '\t', '|'] as const;

/** The sign that divides the heading into the most names that we know. */
export const delimiterOfHeading = (heading: string): string => {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, known: heading.split(delimiter).filter(isKnown).length }))
    .toSorted((left, right) => right.known - left.known);
  return best?.delimiter ?? delimiters[0];
};

/** `plainHeader` leaves quotation marks out. */
const isKnown = (header: string): boolean => columnCalled(header) !== undefined;
