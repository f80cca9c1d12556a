import type { PeopleColumn, PeopleRow } from '../../domain/person/import/people-row';
import { holdsPersonalNumber } from '../../domain/text/personal-number';
import { bilingual } from '../fault';
import type { TextLine } from '../table/stream-lines';
import { columnCalled } from './columns/header-words';
import { listed } from './columns/find-columns';
import { tellsWho } from './columns/tells-who';
import { emptyFile, type PeopleFault, personalNumberAt, wholeFault } from './people-fault';

/**
 * The rows of a list in NDJSON: each line an object whose keys are names of columns and whose values are texts or
 * numbers; null says nothing. A fault of the whole is the last that comes.
 */
export async function* readObjectRows(lines: AsyncIterable<TextLine>): AsyncGenerator<PeopleRow | PeopleFault> {
  let isEmpty = true;
  for await (const { line, text } of lines) {
    isEmpty = false;
    const reading = readLine(line, text);
    yield reading;
    if ('fault' in reading && reading.line === 0) return;
  }
  if (isEmpty) yield emptyFile();
}

const readLine = (line: number, text: string): PeopleRow | PeopleFault => {
  const entries = entriesOf(text);
  if (entries === undefined) return holdsPersonalNumber(text) ? personalNumberAt(line) : { line, fault: noObject };
  if (entries.some(([key]) => tellsWho(key))) return personalKey(line);
  if (looksPersonal(entries, text)) return personalNumberAt(line);
  const told: Partial<Record<PeopleColumn, string>> = {};
  for (const [key, value] of entries) {
    const column = columnCalled(key);
    if (column === undefined) return { line, fault: unknownKey };
    if (column in told) return { line, fault: twiceTold };
    const cell = cellIn(value);
    if (cell === undefined) return { line, fault: noText };
    if (cell !== '') told[column] = cell;
  }
  return { row: line, cells: told };
};

const entriesOf = (text: string): readonly (readonly [string, unknown])[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isNested(value) && !Array.isArray(value) ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
};

/** What the value says; undefined for what is neither text nor a number that can be read exactly. */
const cellIn = (value: unknown): string | undefined => {
  if (value === null) return '';
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : String(value);
  return typeof value === 'string' ? value.trim() : undefined;
};

/** In a value; of one that holds others, in the line as it is written. */
const looksPersonal = (entries: readonly (readonly [string, unknown])[], text: string): boolean =>
  entries.some(([, value]) => holdsPersonalNumber(isNested(value) ? text : String(value)));

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

const noObject = bilingual(
  'raden är inget JSON-objekt. Väntat: ett objekt i varje rad, t.ex. {"person-id": "m-17", "enhet": "e-4"}.',
  'the line is no JSON object. Expected: an object in each line, e.g. {"externalId": "m-17", "unit": "e-4"}.',
);

const unknownKey = bilingual(
  `objektet har ett namn som inte är känt. Väntat: ${listed('sv')}.`,
  `the object has a name that is not known. Expected: ${listed('en')}.`,
);

const twiceTold = bilingual(
  'två namn i objektet är för samma sak. Väntat: ett namn för varje sak.',
  'two names in the object are for the same thing. Expected: one name for each thing.',
);

const noText = bilingual(
  'ett värde är varken text eller tal. Väntat: text, ett tal på högst 15 siffror eller null.',
  'a value is neither text nor number. Expected: text, a number of at most 15 digits, or null.',
);

const personalKey = (line: number): PeopleFault =>
  wholeFault(
    bilingual(
      `Rad ${line} har ett värde som säger vem någon är. Väntat: arbetsgivarens eget id under person-id, och inga namn, personnummer, adresser eller telefonnummer.`,
      `Row ${line} has a value that tells who somebody is. Expected: the employer’s own id under externalId, and no names, personal identity numbers, addresses or telephone numbers.`,
    ),
  );
