import type { XmlReader } from './xml';

/** The numbers of the cell styles that show a number as a day or a time. */
export const readDateStyles = (readXml: XmlReader, bytes: Uint8Array): ReadonlySet<number> => {
  const custom = new Map<number, boolean>();
  const dates = new Set<number>();
  let isCellStyles = false;
  let style = 0;
  readXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') custom.set(Number(numFmtId), showsDate(formatCode));
      if (name === 'cellXfs') isCellStyles = true;
      if (name !== 'xf' || !isCellStyles) return;
      if (isDateFormat(Number(numFmtId), custom)) dates.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return dates;
};

const isDateFormat = (id: number, custom: ReadonlyMap<number, boolean>): boolean =>
  custom.get(id) ?? builtIn.some(([first, last]) => id >= first && id <= last);

const showsDate = (formatCode: string): boolean => {
  const format = formatCode.slice(0, LONGEST_FORMAT);
  return /[dmyhså]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '')) && !/general/iu.test(format);
};

/** Excel takes no longer one. */
const LONGEST_FORMAT = 255;

/** ECMA-376 part 1, 18.8.30: days and times, also those of East Asian languages. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
