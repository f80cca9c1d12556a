import { columnNames } from '../../../domain/person/import/column-names';
import { type PeopleColumn, peopleColumns } from '../../../domain/person/import/people-row';
import { plainHeader } from '../../table/plain-header';

/** What else than by their names personnel systems call the columns, as `plainHeader` writes it. */
const otherWords: Readonly<Record<PeopleColumn, readonly string[]>> = {
  kind: ['radtyp', 'type'],
  externalId: [
    'person',
    'personid',
    'pseudonym',
    'external id',
    'externt id',
    'medarbetar id',
    'medarbetarid',
    'anställnings id',
    'anställningsid',
    'anställningsnummer',
    'anställningsnr',
    'employee id',
  ],
  unit: ['enhetskod', 'unit code'],
  complete: ['fullständig'],
  employer: ['arbetsgivarkod', 'organisation', 'organization'],
  title: [
    'befattningsbenämning',
    'tjänstebenämning',
    'yrkesbenämning',
    'tjänstetitel',
    'yrkestitel',
    'titel',
    'job title',
  ],
  form: ['form av anställning', 'employment form'],
  from: ['från', 'fr o m', 'f o m', 'from och med', 'fom', 'startdatum', 'anställd från', 'start date'],
  to: ['till', 't o m', 'tom', 'slutdatum', 'anställd till', 'end date'],
  percent: ['sysselsättningsgrad i procent', 'tjänstgöringsgrad', 'omfattning', 'procent'],
  qualification: ['examen'],
  begun: ['påbörjade studier', 'studiestart'],
  issued: ['utfärdat', 'utfärdandedatum', 'examensdatum'],
  expires: ['gäller till', 'gäller t o m', 'giltig till', 'giltig till och med', 'giltig t o m', 'valid to'],
  area: ['ämne', 'subject area'],
  points: ['credits'],
  creditUnit: ['poängenhet', 'credit unit'],
  competence: [],
  proficiency: ['bedömd nivå'],
  verification: ['verifierad', 'verifierat', 'styrkt'],
  source: ['underlag'],
  scale: ['skala', 'level scale'],
  level: [],
  role: ['yrkesroll'],
};

/** The words that stand for each column, its names first. */
const headerWords: readonly (readonly [word: string, column: PeopleColumn])[] = peopleColumns.flatMap((column) =>
  [plainHeader(columnNames[column].sv), plainHeader(columnNames[column].en), ...otherWords[column]].map(
    (word) => [word, column] as const,
  ),
);

const columnOfWord = new Map(headerWords);

/** All words that a column may be called by. */
export const knownHeaders: readonly string[] = headerWords.map(([word]) => word);

/** The column that is called so; undefined where none is. */
export const columnCalled = (header: string): PeopleColumn | undefined => columnOfWord.get(plainHeader(header));
