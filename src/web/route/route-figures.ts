import { writeKronor, writeNumber } from '../language/write';
import { wordForCreditUnit } from '../vocabulary/evidence';
import { wordForRouteUnknown } from '../vocabulary/routes';
import type { ComparedRouteFragment } from './compared-route.generated';
import { say } from './route-texts';

const MONTHS_OF_YEAR = 12;

/** So many months in words, years where they are many. */
export const writeMonths = (months: number): string => {
  if (months === 0) return say('noTime');
  if (months < 2 * MONTHS_OF_YEAR) return say('months', { count: Math.ceil(months), number: writeNumber(months) });
  const years = Math.floor(months / MONTHS_OF_YEAR);
  const rest = Math.round(months - years * MONTHS_OF_YEAR);
  return rest === 0
    ? say('years', { number: writeNumber(years) })
    : say('yearsAndMonths', { years: writeNumber(years), months: writeNumber(rest) });
};

/** How long a route takes, as far as is known. */
export const writeLength = ({ months, unknowns }: Pick<ComparedRouteFragment, 'months' | 'unknowns'>): string => {
  if (!unknowns.includes('DURATION')) return writeMonths(months);
  return months === 0 ? say('unknownTime') : say('atLeast', { length: writeMonths(months) });
};

/** How much there is to study, by unit. */
export const writeCredits = ({
  creditsByUnit,
  unknowns,
}: Pick<ComparedRouteFragment, 'creditsByUnit' | 'unknowns'>): string => {
  const known = creditsByUnit
    .map(({ points, unit }) => `${writeNumber(points)} ${wordForCreditUnit[unit]}`)
    .join(' + ');
  if (unknowns.includes('CREDITS')) return known === '' ? say('unknown') : say('atLeast', { length: known });
  return known === '' ? say('nothing') : known;
};

/** What a route costs. */
export const writeCost = (cost: number | null): string => {
  if (cost === null) return say('unknown');
  return cost === 0 ? say('free') : writeKronor(cost);
};

/** What is unknown, as a part of a sentence. */
export const writeUnknowns = (unknowns: ComparedRouteFragment['unknowns']): string =>
  unknowns.map((unknown) => wordForRouteUnknown[unknown]).join(', ');
