import { peopleReferences } from '../../../src/domain/person/import/people-references';
import { peopleColumns, type PeopleRow } from '../../../src/domain/person/import/people-row';
import { readPeopleRow } from '../../../src/domain/person/import/read-people-row';
import { columnCalled } from '../../../src/files/people/columns/header-words';
import { peopleTemplate } from '../../../src/files/people/people-template';
import { readTable } from '../../../src/files/table/read-table';
import { readPeople } from '../../support/people-files';
import { wholeSeeds } from '../../support/whole-seeds';

const known = peopleReferences({
  ...wholeSeeds,
  employer: '1480',
  today: '2026-06-01',
  areas: wholeSeeds.qualifications.flatMap(({ area }) => area ?? []),
});

describe.each(['csv', 'xlsx'] as const)('the list of people to fill in, as %s', (format) => {
  const [heading, ...rows] = readTable(peopleTemplate(format)).map(({ cells }) => cells);

  it('has all columns', () => {
    expect(heading?.map(columnCalled)).toEqual(peopleColumns);
  });

  it('shows each thing that a row can tell, as it can be told of published things', () => {
    const told = rows.map((cells, index): PeopleRow['cells'] & { readonly row: number } => ({
      row: index + 2,
      ...Object.fromEntries(peopleColumns.map((column, at) => [column, cells[at] ?? ''])),
    }));
    const facts = told.map(({ row, ...cells }) => readPeopleRow({ row, cells }, known));
    expect(facts).toMatchObject([
      { fact: { kind: 'PERSON', externalId: 'exempel-1' } },
      { fact: { kind: 'EMPLOYMENT' } },
      { fact: { kind: 'EMPLOYMENT' } },
      { fact: { evidence: { kind: 'QUALIFICATION' } } },
      { fact: { evidence: { kind: 'CREDITS' } } },
      { fact: { evidence: { kind: 'COMPETENCE' } } },
      { fact: { kind: 'ASSIGNMENT' } },
    ]);
  });

  it('tells of nobody when it is sent as it is', async () => {
    expect(await readPeople(peopleTemplate(format), { partSize: 1_000 })).toEqual({ rows: [], faults: [] });
  });
});
