import type { LocalizedText } from '../../text/language';
import { isWritten } from '../../text/is-written';
import { looksLikePersonalNumber } from '../../text/personal-number';
import { isBlank, tidied, withoutSpaces, type TitleRow } from './title-row';

/** What of a row cannot be used, in which column. It never repeats what the row says: that may be personal. */
export interface TitleRowProblem extends Required<LocalizedText> {
  readonly column: 'label' | 'people' | 'field' | 'aid';
}

const LONGEST = 200;
/** So many signs may a text have before its spaces are tidied; a longer one is not looked into. */
const LONGEST_UNTIDIED = 1_000;
const MOST_PEOPLE = 1_000_000;

/** What is wrong with the row and what is expected, empty where it is sound. */
export const titleRowProblems = (row: TitleRow): readonly TitleRowProblem[] => [
  ...labelProblems(row.label),
  ...(isBlank(row.field) ? [] : textProblems('field', row.field)),
  ...(isBlank(row.people) || isCount(row.people) ? [] : [noCount]),
  ...(isBlank(row.aid) || AID.test(tidied(row.aid)) ? [] : [noAid]),
];

const labelProblems = (label: string): readonly TitleRowProblem[] => {
  if (isBlank(label)) return [empty];
  const problems = textProblems('label', label);
  return problems.length > 0 || /\p{L}/u.test(label) ? problems : [withoutLetters];
};

const textProblems = (column: 'label' | 'field', text: string): readonly TitleRowProblem[] => {
  if (text.length > LONGEST_UNTIDIED) return [tooLong(column)];
  if (looksLikePersonalNumber(text)) return [personal(column)];
  if (!isWritten(text)) return [misleading(column)];
  return tidied(text).length > LONGEST ? [tooLong(column)] : [];
};

const AID = /^\d{6}$/u;

const isCount = (people: string | number): boolean => {
  const written = withoutSpaces(people);
  return /^\d{1,7}$/u.test(written) && Number(written) <= MOST_PEOPLE;
};

const columnNames: Readonly<Record<'label' | 'field', Required<LocalizedText>>> = {
  label: { sv: 'titeln', en: 'the title' },
  field: { sv: 'verksamheten', en: 'the field' },
};

const empty: TitleRowProblem = {
  column: 'label',
  sv: 'titeln saknas. Väntat: titeln som den står i personalsystemet, t.ex. Undersköterska natt.',
  en: 'the title is missing. Expected: the title as it stands in the personnel system, e.g. Undersköterska natt.',
};

const withoutLetters: TitleRowProblem = {
  column: 'label',
  sv: 'titeln har inga bokstäver. Väntat: en titel i ord, t.ex. Undersköterska natt.',
  en: 'the title has no letters. Expected: a title in words, e.g. Undersköterska natt.',
};

const noCount: TitleRowProblem = {
  column: 'people',
  sv: 'antalet går inte att läsa. Väntat: ett heltal från 0 till 1 000 000, eller ingenting.',
  en: 'the number of people cannot be read. Expected: a whole number from 0 to 1,000,000, or nothing.',
};

const noAid: TitleRowProblem = {
  column: 'aid',
  sv: 'AID-koden går inte att läsa. Väntat: sex siffror, t.ex. 207011, eller ingenting.',
  en: 'the AID code cannot be read. Expected: six digits, e.g. 207011, or nothing.',
};

const personal = (column: 'label' | 'field'): TitleRowProblem => ({
  column,
  sv: `${columnNames[column].sv} innehåller något som ser ut som ett personnummer. Ta bort det: uppgifter om personer får inte finnas i listan.`,
  en: `${columnNames[column].en} holds what looks like a personal identity number. Remove it: the list must hold nothing about persons.`,
});

const misleading = (column: 'label' | 'field'): TitleRowProblem => ({
  column,
  sv: `${columnNames[column].sv} innehåller tecken som inte syns eller som vänder på texten. Väntat: vanlig text.`,
  en: `${columnNames[column].en} holds characters that do not show or that turn the text around. Expected: plain text.`,
});

const tooLong = (column: 'label' | 'field'): TitleRowProblem => ({
  column,
  sv: `${columnNames[column].sv} är för lång. Väntat: högst ${LONGEST} tecken.`,
  en: `${columnNames[column].en} is too long. Expected: at most ${LONGEST} characters.`,
});
