import { columnNames } from '../../domain/person/import/column-names';
import { type PeopleColumn, peopleColumns } from '../../domain/person/import/people-row';
import { writeCsv } from '../table/csv/write-csv';
import { writeXlsx, type XlsxCell } from '../table/xlsx/write-xlsx';
import { EXAMPLE } from './example-person';

/** A list of people to fill in: all columns, and an example of each thing that a row can tell. */
export const peopleTemplate = (format: 'csv' | 'xlsx'): Uint8Array => {
  const heading = peopleColumns.map((column) => columnNames[column].sv);
  const rows = [heading, ...examples.map((example) => peopleColumns.map((column) => example[column] ?? ''))];
  return format === 'csv' ? writeCsv(rows.map((cells) => cells.map(String))) : writeXlsx('Personer', rows);
};

const SOMEBODY = `${EXAMPLE}1`;

const examples: readonly Readonly<Partial<Record<PeopleColumn, XlsxCell>>>[] = [
  { kind: 'person', externalId: SOMEBODY, unit: 'enhet-4', complete: 'anställningar uppdrag' },
  {
    kind: 'anställning',
    externalId: SOMEBODY,
    title: 'Undersköterska natt',
    form: 'tillsvidare',
    from: '2019-03-01',
    percent: 75,
  },
  {
    kind: 'anställning',
    externalId: SOMEBODY,
    employer: '1480',
    title: 'Vårdbiträde',
    form: 'visstid',
    from: '2017-06-01',
    to: '2019-02-28',
    percent: 100,
    verification: 'verifierad',
  },
  {
    kind: 'merit',
    externalId: SOMEBODY,
    qualification: 'bevis-underskoterska',
    issued: '2024-02-15',
    source: 'myndighetsregister',
  },
  {
    kind: 'merit',
    externalId: SOMEBODY,
    area: 'vård och omsorg',
    points: 900,
    creditUnit: 'gp',
    issued: '2018-06-08',
    source: 'betyg',
  },
  {
    kind: 'merit',
    externalId: SOMEBODY,
    competence: 'malmo-barnskotare-novis',
    proficiency: 1,
    issued: '2024-05-20',
    expires: '2027-05-19',
    source: 'bedömning',
  },
  {
    kind: 'uppdrag',
    externalId: SOMEBODY,
    scale: 'levla',
    level: 'fordjupad',
    role: 'underskoterska',
    from: '2024-09-01',
  },
];
