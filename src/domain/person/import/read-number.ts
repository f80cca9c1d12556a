import type { CellFault } from './people-row-problem';
import type { ReadCell } from './row-cells';

/**
 * Reads percent of full time: `75`, `75 %`, `75,0`. What may as well be a share of one (`0,75`, `1`, `1,0`) is refused,
 * as nobody can tell which it is.
 */
export const readPercent: ReadCell<number> = (written) => {
  const [, digits, decimals, sign] = PERCENT.exec(written) ?? [];
  const percent = Number(digits);
  const isClear = sign !== undefined || percent > 1;
  const isWhole = decimals === undefined || percent >= 10;
  return isClear && isWhole && percent >= 1 && percent <= 100 ? { value: percent } : { fault: noPercent };
};

const PERCENT = /^(\d{1,3})([.,]0{1,2})?\s?(%)?$/u;

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
  sv: 'går inte att läsa. Väntat: hela procent av heltid från 1 till 100, t.ex. 75 eller 75 %; inte en andel som 0,75.',
  en: 'cannot be read. Expected: whole percent of full time from 1 to 100, e.g. 75 or 75 %; not a share such as 0.75.',
};

const noPoints: CellFault = {
  sv: 'går inte att läsa. Väntat: ett tal över 0 och högst 5 000, t.ex. 100 eller 7,5.',
  en: 'cannot be read. Expected: a number above 0 and at most 5,000, e.g. 100 or 7.5.',
};
