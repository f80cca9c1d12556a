import type { CellFault } from './people-row-problem';
import type { ReadCell } from './row-cells';

/**
 * Reads percent of full time, to the nearest whole percent, halves upwards: `75`, `75 %`, `75,5` (76), `66.67 %` (67).
 * What may as well be a share of one (`0,75`, `1`, `1,0`) is refused, as nobody can tell which it is; `1 %` can be none.
 */
export const readPercent: ReadCell<number> = (written) => {
  const [, number = '', sign] = PERCENT.exec(written) ?? [];
  const percent = Number(number.replace(',', '.'));
  const least = sign === undefined ? 2 : 1;
  return percent >= least && percent <= 100 ? { value: Math.round(percent) } : { fault: noPercent };
};

const PERCENT = /^(\d{1,3}(?:[.,]\d{1,15})?)\s?(%)?$/u;

/** Reads points: a number with at most two decimals, spaces between the thousands. */
export const readPoints: ReadCell<number> = (written) => {
  if (!POINTS.test(written)) return { fault: noPoints };
  const value = Number(written.replaceAll(/\s/gu, '').replace(',', '.'));
  return value > 0 && value <= MOST_POINTS ? { value } : { fault: noPoints };
};

/** Of `1.240` nobody can tell whether it is one or a thousand. */
const POINTS = /^(?:\d{1,4}|\d\s\d{3})(?:[.,]\d{1,2})?$/u;
const MOST_POINTS = 5_000;

/** Reads a proficiency from 1 to the highest. */
export const readProficiency =
  (highest: number): ReadCell<number> =>
  (written) => {
    const value = /^\d{1,3}$/u.test(written) ? Number(written) : 0;
    return value >= 1 && value <= highest
      ? { value }
      : {
          fault: {
            sv: `går inte att läsa. Väntat: ett heltal från 1 till ${highest}.`,
            en: `cannot be read. Expected: a whole number from 1 to ${highest}.`,
          },
        };
  };

const noPercent: CellFault = {
  sv: 'går inte att läsa. Väntat: procent av heltid, 2–100, t.ex. 75 eller 75,5, eller 1 %. Ett tal under 2 utan procenttecken kan lika gärna vara en andel av heltid.',
  en: 'cannot be read. Expected: percent of full time, 2–100, e.g. 75 or 75.5, or 1 %. A number below 2 without a percent sign may as well be a share of full time.',
};

const noPoints: CellFault = {
  sv: 'går inte att läsa. Väntat: ett tal över 0 och högst 5 000, t.ex. 100 eller 7,5.',
  en: 'cannot be read. Expected: a number above 0 and at most 5,000, e.g. 100 or 7.5.',
};
