import type { ToldPerson } from '../../domain/person/import/people-fact';
import type { Person } from '../../domain/person/person';
import { sameValue } from '../../domain/same-value';
import type { ListChange } from './import-figures';
import type { ListedFact } from './listed-fact';
import type { PeopleImport } from './people-import';

/**
 * Writes the people that a batch tells of, those of whom it tells nothing else than that they are there among them.
 *
 * @returns Each by external id.
 */
export const writePeople = async (
  { organization, stores, tally, at, importedIn, newId }: PeopleImport,
  batch: readonly ListedFact[],
): Promise<ReadonlyMap<string, Person>> => {
  const externalIds = [...new Set(batch.map(({ fact }) => fact.externalId))];
  const found = await stores.people.findByExternalIds(organization, externalIds);
  const known = new Map(found.map((person) => [person.externalId, person]));
  const told = new Map<string, ToldPerson>();
  for (const { fact } of batch) if (fact.kind === 'PERSON') told.set(fact.externalId, fact);
  const people = externalIds.map((externalId) =>
    personAs(known.get(externalId) ?? { id: newId(), organization, externalId, complete: [] }, told.get(externalId)),
  );
  const toSave = people.filter((person) => {
    const before = known.get(person.externalId);
    const soFar = tally.people.get(person.id);
    const isSame = sameValue(before, person);
    if (soFar === undefined || !isSame) tally.people.set(person.id, changeOf(before, isSame, soFar));
    return soFar === undefined || !isSame;
  });
  if (toSave.length > 0) await stores.people.savePeople(toSave, { instant: at, importedIn });
  return new Map(people.map((person) => [person.externalId, person]));
};

/** The person as a row says; as before where no row says anything. */
const personAs = (known: Person, told: ToldPerson | undefined): Person => {
  if (told === undefined) return known;
  const { id, organization, externalId } = known;
  const { unit, complete } = told;
  return { id, organization, externalId, ...(unit !== undefined && { unit }), complete };
};

/** Who was added by this list stays so, though a later row says more of them. */
const changeOf = (before: Person | undefined, isSame: boolean, soFar: ListChange | undefined): ListChange => {
  if (before === undefined || soFar === 'added') return 'added';
  return isSame ? 'unchanged' : 'changed';
};
