import { nearest } from '../../../domain/text/nearest';
import type { LocalizedText } from '../../../domain/text/language';
import { columnNames } from '../../../domain/person/import/column-names';
import { type PeopleColumn, peopleColumns } from '../../../domain/person/import/people-row';
import { bilingual } from '../../fault';
import { columnCalled, knownHeaders } from './header-words';
import { tellsWho } from './tells-who';

/** What the columns of a list are for, by their index; undefined for one without a name, which must stay empty. */
export type FoundColumns = readonly (PeopleColumn | undefined)[];

/** What the columns with these names are for, or why the list cannot be read. Nothing of a name is repeated. */
export const findColumns = (
  headers: readonly string[],
): { readonly columns: FoundColumns } | { readonly fault: Required<LocalizedText> } => {
  const personal = headers.findIndex(tellsWho);
  if (personal >= 0) return { fault: personalHeader(personal + 1) };
  const columns = headers.map(columnCalled);
  const unknown = headers.findIndex((header, index) => header.trim() !== '' && columns[index] === undefined);
  if (unknown >= 0) return { fault: unknownHeader(unknown + 1, headers[unknown] ?? '') };
  const twice = columns.find((column, index) => column !== undefined && columns.indexOf(column) < index);
  if (twice) return { fault: twiceGiven(twice) };
  return columns.includes('externalId') ? { columns } : { fault: withoutId };
};

const personalHeader = (number: number): Required<LocalizedText> =>
  bilingual(
    `Kolumn ${number} säger vem någon är, eller kan göra det. Väntat: arbetsgivarens eget id i kolumnen person-id, och inga namn, personnummer, adresser eller telefonnummer.`,
    `Column ${number} tells who somebody is, or may do so. Expected: the employer’s own id in the column externalId, and no names, personal identity numbers, addresses or telephone numbers.`,
  );

const unknownHeader = (number: number, header: string): Required<LocalizedText> => {
  const meant = meantBy(header);
  return bilingual(
    `Kolumn ${number} har ett namn som inte är känt. ${meant ? `Menade du ${columnNames[meant].sv}? ` : ''}Väntat: ${listed('sv')}. Ta bort kolumner som inte behövs.`,
    `Column ${number} has a name that is not known. ${meant ? `Did you mean ${columnNames[meant].en}? ` : ''}Expected: ${listed('en')}. Remove columns that are not needed.`,
  );
};

const meantBy = (header: string): PeopleColumn | undefined => {
  const word = nearest(header.trim(), knownHeaders);
  return word === undefined ? undefined : columnCalled(word);
};

/** The names of all columns. */
export const listed = (language: 'sv' | 'en'): string =>
  peopleColumns.map((column) => columnNames[column][language]).join(', ');

const twiceGiven = (column: PeopleColumn): Required<LocalizedText> =>
  bilingual(
    `Två kolumner är för samma sak: ${columnNames[column].sv}. Väntat: en kolumn för varje sak.`,
    `Two columns are for the same thing: ${columnNames[column].en}. Expected: one column for each thing.`,
  );

const withoutId = bilingual(
  'Ingen kolumn har personernas id. Väntat: arbetsgivarens eget id i kolumnen person-id.',
  'No column has the ids of the people. Expected: the employer’s own id in the column externalId.',
);
