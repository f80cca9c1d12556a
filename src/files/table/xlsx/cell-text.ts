import { withoutEscapes } from './escapes';
import type { NumberStyles } from './number-styles';

/** What the text of a workbook's cells depends on. */
export interface CellSurroundings {
  readonly strings: readonly string[];
  readonly numberStyles: NumberStyles;
  /** True where days count from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** A cell as it stands in the file: its type, style and value (ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
}

/** The text that a cell shows; of a formula, of its result. An error shows nothing. */
export const cellText = ({ type, style, value }: RawCell, surroundings: CellSurroundings): string => {
  switch (type) {
    case 's':
      return surroundings.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return withoutEscapes(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return value;
    default:
      return numberText(value, style, surroundings);
  }
};

const numberText = (value: string, style: number, { numberStyles, from1904 }: CellSurroundings): string => {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (numberStyles.dates.has(style)) return dateText(number + (from1904 ? DAYS_TO_1904 : 0));
  return numberStyles.percents.has(style) ? `${inDigits(number * 100)} %` : inDigits(number);
};

/** Excel keeps 15 digits; what binary fractions add after them was never there. */
const inDigits = (number: number): string => String(Number(number.toPrecision(15)));

const DAY = 86_400_000;
const DAYS_TO_1904 = 1462;
/** Day 0, as days are counted from March 1900 on: Excel takes 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** `2024-01-31`, with the time where there is one; only the time where there is no day. */
const dateText = (days: number): string => {
  const instant = new Date(DAY_ZERO + Math.round((days * DAY) / 1000) * 1000);
  if (Number.isNaN(instant.getTime())) return String(days);
  const [day = '', time = ''] = instant.toISOString().slice(0, 16).split('T');
  if (days > 0 && days < 1) return time;
  return time === '00:00' ? day : `${day} ${time}`;
};
