import type { Catalog } from '../../catalog/catalog';
import { factKey } from '../../domain/person/import/fact-key';
import type { PeopleFact, PersonFact } from '../../domain/person/import/people-fact';
import { peopleReferences, type PeopleReferences } from '../../domain/person/import/people-references';
import type { PeopleRow } from '../../domain/person/import/people-row';
import { readPeopleRow } from '../../domain/person/import/read-people-row';
import type { InputProblem } from '../../domain/problem';
import type { IsoDay } from '../../domain/time/iso-day';
import { isBlank } from '../../domain/title/mapping/title-row';
import type { PeopleFileFault } from '../ports/people-files';
import { knownAreas } from './known-areas';
import { LIST } from './list-problems';
import type { PeopleListItem } from './people-list';

/** What one row of a list tells. */
export interface ListedFact {
  readonly fact: PeopleFact;
  /** See `listedKey`. */
  readonly key: string;
  /** What the row says in so many words; else it was supposed. */
  readonly says: { readonly verification: boolean; readonly source: boolean };
  /** The number of the row, as who made the list counts. */
  readonly row: number;
  /** Where in the input of an import the row is. */
  readonly path: InputProblem['path'];
}

/** What rows share that tell of the same: the person, and what `factKey` says. */
export const listedKey = (externalId: string, fact: PersonFact): string => `${externalId}\n${factKey(fact)}`;

/** What a row may name, as of the release. */
export const referencesIn = (catalog: Catalog, employer: string, today: IsoDay): PeopleReferences =>
  peopleReferences({
    employer,
    today,
    organizations: catalog.organizations.all,
    qualifications: catalog.qualifications.all,
    areas: knownAreas(catalog),
    competences: catalog.competences.all,
    levelScales: catalog.data.levelScales,
    roles: catalog.roles.all,
  });

/**
 * What the row tells, or why it cannot be used.
 *
 * @param index Its place among the rows that came over the API, from 0; left out of those of a file.
 */
export const listedFact = (
  item: PeopleListItem,
  references: PeopleReferences,
  index: number | undefined,
): ListedFact | { readonly problems: readonly InputProblem[] } => {
  if ('fault' in item) return { problems: [unreadable(item)] };
  const { row } = item;
  const path = index === undefined ? [...FILE, row] : [...LIST, 'rows', index];
  const reading = readPeopleRow(item, references);
  if ('problems' in reading) {
    return { problems: reading.problems.map(({ column, ...text }) => invalid(row, [...path, column], text)) };
  }
  const { fact } = reading;
  return { fact, key: listedKey(fact.externalId, fact), says: saidIn(item), row, path };
};

const FILE: InputProblem['path'] = [...LIST, 'file'];

const saidIn = ({ cells }: PeopleRow): ListedFact['says'] => ({
  verification: !isBlank(cells.verification),
  source: !isBlank(cells.source),
});

const invalid = (
  row: number,
  path: InputProblem['path'],
  { sv, en }: Pick<InputProblem, 'sv' | 'en'>,
): InputProblem => ({
  code: 'INVALID_VALUE',
  path,
  sv: `Rad ${row}: ${sv}`,
  en: `Row ${row}: ${en}`,
});

/** Line 0 is the file as a whole. */
const unreadable = ({ fault: { sv, en }, line, column }: PeopleFileFault): InputProblem => {
  const path = [...FILE, ...(line === 0 ? [] : [line]), ...(column === undefined ? [] : [column])];
  if (line === 0) return { code: 'UNREADABLE_FILE', path, sv, en };
  return { ...invalid(line, path, { sv, en }), code: 'UNREADABLE_FILE' };
};
