import { readXml } from './xml';

/** The numbers of the cell styles that show a number as a day or a time. */
export const readDateStyles = (bytes: Uint8Array): ReadonlySet<number> => {
  const custom = new Map<number, string>();
  const dates = new Set<number>();
  let isCellStyles = false;
  let style = 0;
  readXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') custom.set(Number(numFmtId), formatCode);
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

const isDateFormat = (id: number, custom: ReadonlyMap<number, string>): boolean => {
  const format = custom.get(id);
  if (format === undefined) return builtIn.some(([first, last]) => id >= first && id <= last);
  return /[dmyhså]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '')) && !/general/iu.test(format);
};

/** ECMA-376 part 1, 18.8.30: days and times, also those of East Asian languages. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
