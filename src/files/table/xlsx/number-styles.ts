import type { XmlReader } from './xml';

/** Which cell styles, by their numbers, show a number as something else. */
export interface NumberStyles {
  /** As a day or a time. */
  readonly dates: ReadonlySet<number>;
  /** As so many percent: 0.75 as 75 %. */
  readonly percents: ReadonlySet<number>;
}

/** A workbook without styles shows all numbers as they are. */
export const plainNumbers: NumberStyles = { dates: new Set(), percents: new Set() };

/** The cell styles of a workbook that show numbers as something else. */
export const readNumberStyles = (readXml: XmlReader, bytes: Uint8Array): NumberStyles => {
  const custom = new Map<number, string>();
  const dates = new Set<number>();
  const percents = new Set<number>();
  let isCellStyles = false;
  let style = 0;
  readXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') custom.set(Number(numFmtId), spoken(formatCode));
      if (name === 'cellXfs') isCellStyles = true;
      if (name !== 'xf' || !isCellStyles) return;
      if (isDateFormat(Number(numFmtId), custom)) dates.add(style);
      if (isPercentFormat(Number(numFmtId), custom)) percents.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return { dates, percents };
};

const isDateFormat = (id: number, custom: ReadonlyMap<number, string>): boolean => {
  const format = custom.get(id);
  if (format === undefined) return builtInDates.some(([first, last]) => id >= first && id <= last);
  return /[dmyhså]/iu.test(format) && !/general/iu.test(format);
};

const isPercentFormat = (id: number, custom: ReadonlyMap<number, string>): boolean =>
  custom.get(id)?.includes('%') ?? builtInPercents.includes(id);

/** A number format without what it only shows: texts, colours and single signs. */
const spoken = (formatCode: string): string =>
  formatCode.slice(0, LONGEST_FORMAT).replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '');

/** Excel takes no longer one. */
const LONGEST_FORMAT = 255;

/** ECMA-376 part 1, 18.8.30: days and times, also those of East Asian languages. */
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** ECMA-376 part 1, 18.8.30: `0%` and `0.00%`. */
const builtInPercents = [9, 10];
