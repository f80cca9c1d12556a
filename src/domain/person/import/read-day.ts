import { type IsoDay, isIsoDay } from '../../time/iso-day';
import type { CellFault } from './people-row-problem';
import type { ReadCell } from './row-cells';

/** What is recorded of people lies within these days; personnel systems write 9999-12-31 for what has no end. */
const FIRST = '1900-01-01';
const LAST = '2100-12-31';

/** Reads a day, ISO 8601 (`2023-07-01`), also with the midnight that some programs write after it. */
export const readDay: ReadCell<IsoDay> = (written) => {
  const day = written.replace(MIDNIGHT, '');
  if (!isIsoDay(day)) return { fault: noDay };
  return day < FIRST || day > LAST ? { fault: outside } : { value: day };
};

const MIDNIGHT = /[T ]00:00(?::00(?:\.0{1,3})?)?$/u;

/** Reads a day that has been. */
export const readPastDay =
  (today: IsoDay): ReadCell<IsoDay> =>
  (written) => {
    const reading = readDay(written);
    return 'value' in reading && reading.value > today ? { fault: notYet } : reading;
  };

const noDay: CellFault = {
  sv: 'går inte att läsa som en dag. Väntat: år-månad-dag, t.ex. 2023-07-01.',
  en: 'cannot be read as a day. Expected: year-month-day, e.g. 2023-07-01.',
};

const outside: CellFault = {
  sv: `dagen är orimlig. Väntat: en dag från ${FIRST} till ${LAST}, eller ingenting för det som inte har något slut.`,
  en: `the day is not plausible. Expected: a day from ${FIRST} to ${LAST}, or nothing for what has no end.`,
};

const notYet: CellFault = {
  sv: 'dagen har inte varit än. Väntat: i dag eller tidigare.',
  en: 'the day is still to come. Expected: today or earlier.',
};
