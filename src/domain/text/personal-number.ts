/**
 * True for a text that holds a personnummer or samordningsnummer (the day plus 60): a day, two or four digits of the
 * year first, and four digits more (folkbokföringslagen, SFS 1991:481, 18 §; lagen om samordningsnummer, SFS
 * 2022:1697); also a reserve number, which has letters among the last four (`850101TF12`). Whatever signs part them
 * count, but a period from one day to another does not. The last digit is not checked: a slip in it makes the number no
 * less personal, save where the digits are parted so oddly that only the check digit tells (`85 01 01 1236`).
 */
export const looksLikePersonalNumber = (text: string): boolean => {
  const plain = plainSigns(text);
  return compact.test(plain) || parted.test(plain) || isSpelledOut(plain);
};

/**
 * True for a text that holds a personal number as far as it can be told from another number: as `looksLikePersonalNumber`,
 * but digits without a sign among them only where the last one is the check digit (the Luhn formula, by which
 * Skatteverket counts it), also where a spreadsheet has taken a first zero away. For ids and codes, of which one in
 * fourteen would look like a day and four digits by chance.
 */
export const holdsPersonalNumber = (text: string): boolean => {
  const plain = plainSigns(text);
  const runs = plain.match(/\d+/gu) ?? [];
  if (runs.some((run) => SHORT_BY_A_ZERO.test(run) && isBarePersonalNumber(`0${run}`))) return true;
  if (parted.test(plain) || isSpelledOut(plain)) return true;
  return Array.from(plain.matchAll(everyCompact)).some(([found]) => !BARE.test(found) || isChecked(found));
};

const SHORT_BY_A_ZERO = /^\d{9}$/u;
const BARE = /^\d+$/u;

const isBarePersonalNumber = (digits: string): boolean => compact.test(digits) && isChecked(digits);

/** True where the last of the last ten digits is the check digit of the others: every second doubled, its digits added up. */
const isChecked = (digits: string): boolean => {
  const sum = Array.from(digits.slice(-CHECKED)).reduce((total, sign, index) => {
    const value = Number(sign) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

const CHECKED = 10;

/** True where digits, however they are parted and filled up with zeros in front, are a personal number with its check digit. */
const isSpelledOut = (plain: string): boolean =>
  Array.from(plain.matchAll(partedDigits), ([found]) => found.replaceAll(/\D/gu, '')).some((digits) =>
    WIDTHS.some((width) => {
      const number = digits.slice(-width);
      return number.length === width && /^0*$/u.test(digits.slice(0, -width)) && isBarePersonalNumber(number);
    }),
  );

const WIDTHS = [10, 12];

/** Full-width digits and other ways to write the same sign as that sign; without signs that do not show. */
const plainSigns = (text: string): string =>
  /[^\u0020-\u007E]/u.test(text) ? text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '') : text;

const YEAR = String.raw`(?<!\d)(?:1[89]|20)?\d{2}`;
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = String.raw`(?:[06][1-9]|[1278]\d|[39][01])`;
const SIGN = String.raw`[\p{Pd}\u2212+./:,_]`;
const LAST_FOUR = String.raw`(?:\d{4}(?!${SIGN}?\d)|(?:[A-Z]\d{3}|[A-Z]{2}\d{2})(?![\p{L}\d]))`;

const compact = new RegExp(String.raw`${YEAR}${MONTH}${DAY}(?:\s?${SIGN}?\s?(?=\d)|${SIGN}?)${LAST_FOUR}`, 'u');
const partedDigits = new RegExp(String.raw`\d(?:(?:\s|${SIGN}){0,2}\d){9,}`, 'gu');
const everyCompact = new RegExp(compact.source, 'gu');
const parted = new RegExp(`${YEAR}${SIGN}${MONTH}${SIGN}${DAY}${SIGN}${LAST_FOUR}`, 'u');
