import { dayNumber } from './iso-day';
import type { Validity } from './validity';

/** True when every day of the validity lies within at least one of the others. */
export const isCovered = (validity: Validity, by: readonly Validity[]): boolean => {
  const { first, last } = spanOf(validity);
  let uncovered = first;
  for (const span of by.map(spanOf).sort((left, right) => left.first - right.first || 0)) {
    if (span.first > uncovered) break;
    uncovered = Math.max(uncovered, span.last + 1);
  }
  return uncovered > last || uncovered === Infinity;
};

/** First and last day as counts of days; an open end is infinite. */
const spanOf = ({ validFrom, validTo }: Validity): { readonly first: number; readonly last: number } => ({
  first: validFrom === undefined ? -Infinity : dayNumber(validFrom),
  last: validTo === undefined ? Infinity : dayNumber(validTo),
});
