import type { PeopleFact } from '../../src/domain/person/import/people-fact';
import { peopleReferences } from '../../src/domain/person/import/people-references';
import type { PeopleColumn } from '../../src/domain/person/import/people-row';
import { readPeopleRow } from '../../src/domain/person/import/read-people-row';
import { scale } from './builders/ladder-builder';

type Cells = Readonly<Partial<Record<PeopleColumn, string>>>;

/** What the rows of these tests may name; the list is Göteborg's, and it is 1 June 2026. */
export const known = peopleReferences({
  employer: '1480',
  today: '2026-06-01',
  organizations: [{ code: '1480' }, { code: '0180' }, { code: 'socialstyrelsen' }],
  qualifications: [{ slug: 'bevis-underskoterska' }, { slug: 'yrkespaket-barnskotare' }],
  areas: ['vård och omsorg', 'svenska'],
  competences: [{ slug: 'bemotande', proficiencies: 3 }],
  levelScales: [scale('levla', 'bas', 'fordjupad'), scale('malmo', 'novis')],
  roles: [{ slug: 'underskoterska' }, { slug: 'barnskotare' }],
});

/** What the row of somebody tells, which must be readable. */
export const factIn = (cells: Cells): PeopleFact => {
  const reading = readPeopleRow({ row: 2, cells: { externalId: 'm-17', ...cells } }, known);
  if ('fact' in reading) return reading.fact;
  throw new Error(reading.problems.map(({ en }) => en).join('\n'));
};

/** The columns at fault in the row of somebody, and what is said of them in Swedish. */
export const problemsIn = (cells: Cells): readonly (readonly [column: PeopleColumn, problem: string])[] => {
  const reading = readPeopleRow({ row: 2, cells: { externalId: 'm-17', ...cells } }, known);
  return 'fact' in reading ? [] : reading.problems.map(({ column, sv }) => [column, sv]);
};
