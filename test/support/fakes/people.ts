import type { FactKind, FactKinds, PeopleStore, Recorded, RecordedFacts } from '../../../src/app/ports/people-store';
import type { Person } from '../../../src/domain/person/person';
import { goneSince } from './gone-since';
import { deleteMissing, erase } from './people-deletions';
import { asStored, type FakeFacts, type FakePerson, type FakeState } from './state';

/** What is recorded of people, in memory. */
export const fakePeople = (state: FakeState): PeopleStore => {
  const { people, facts } = state;
  const all = (): readonly Person[] => [...people.values()].map(({ person }) => person);
  const factsOf = (ids: readonly string[]): RecordedFacts => {
    const wanted = new Set(ids);
    const of = <Kind extends FactKind>(kind: Kind): readonly Recorded<FactKinds[Kind]>[] =>
      [...mapOf(facts, kind).values()].filter(({ person }) => wanted.has(person)).sort(byFirstDay);
    return { employments: of('employments'), evidence: of('evidence'), assignments: of('assignments') };
  };
  return {
    findByExternalIds: (organization, externalIds) => {
      const wanted = new Set(externalIds);
      return Promise.resolve(
        all().filter((person) => person.organization === organization && wanted.has(person.externalId)),
      );
    },
    findByIds: (ids) => Promise.resolve([...new Set(ids)].flatMap((id) => people.get(id)?.person ?? [])),
    list: ({ organization, unit: wanted, among }, first, after = '') => {
      const passing = all()
        .filter((person) => person.organization === organization)
        .filter(({ unit }) => wanted === undefined || unit === wanted)
        .filter(
          ({ unit = '', externalId }) =>
            among === undefined || among.units.includes(unit) || among.externalIds.includes(externalId),
        )
        .sort((left, right) => (left.externalId < right.externalId ? -1 : 1));
      const rest = passing.filter(({ externalId }) => externalId > after);
      return Promise.resolve({
        people: rest.slice(0, first),
        totalCount: passing.length,
        hasMore: rest.length > first,
      });
    },
    whenToldOf: (id) => {
      const told = people.get(id);
      return Promise.resolve(
        told && {
          firstToldAt: told.firstToldAt,
          ...(told.importedIn !== undefined && { importedIn: told.importedIn }),
        },
      );
    },
    filesOf: (wanted) =>
      Promise.resolve(
        wanted.map((person) => {
          const { employments, evidence, assignments } = factsOf([person.id]);
          return {
            person,
            employments: employments.map(({ fact }) => fact),
            evidence: evidence.map(({ fact }) => fact),
            assignments: assignments.map(({ fact }) => fact),
          };
        }),
      ),
    factsOf: (ids) => Promise.resolve(factsOf(ids)),
    findFact: (kind, id) => Promise.resolve(mapOf(facts, kind).get(id)),
    listGoneSince: (day, limit) => Promise.resolve(goneSince(state, day).slice(0, limit)),
    savePeople: (saved, { instant, importedIn }) => {
      for (const person of asStored(saved)) {
        const known = people.get(person.id);
        const namesake = all().find((other) => other.id !== person.id && isSamePerson(other, person));
        if (namesake) return Promise.reject(new Error('The employer has a person with that id already.'));
        people.set(person.id, {
          person,
          firstToldAt: known?.firstToldAt ?? instant,
          importedIn: importedIn ?? known?.importedIn,
        } satisfies FakePerson);
      }
      return Promise.resolve();
    },
    saveFacts: (kind, saved) => {
      for (const recorded of asStored(saved)) {
        if (!people.has(recorded.person)) return Promise.reject(new Error('There is no such person.'));
        mapOf(facts, kind).set(recorded.fact.id, recorded);
      }
      return Promise.resolve();
    },
    deleteFacts: (kind, ids) => {
      for (const id of ids) mapOf(facts, kind).delete(id);
      return Promise.resolve();
    },
    markImported: (kind, ids, importedIn) => {
      for (const id of ids) {
        const known = mapOf(facts, kind).get(id);
        if (known) mapOf(facts, kind).set(id, { ...known, importedIn });
      }
      return Promise.resolve();
    },
    deleteMissing: (organization, importedIn) => Promise.resolve(deleteMissing(state, organization, importedIn)),
    erase: (ids) => {
      erase(state, ids);
      return Promise.resolve();
    },
  };
};

const mapOf = <Kind extends FactKind>(facts: FakeFacts, kind: Kind): Map<string, Recorded<FactKinds[Kind]>> =>
  facts[kind];

const isSamePerson = (one: Person, other: Person): boolean =>
  one.organization === other.organization && one.externalId === other.externalId;

const byFirstDay = (left: Recorded<FactKinds[FactKind]>, right: Recorded<FactKinds[FactKind]>): number =>
  placeOf(left) < placeOf(right) ? -1 : 1;

const placeOf = ({ fact }: Recorded<FactKinds[FactKind]>): string =>
  `${'issued' in fact ? fact.issued : fact.from} ${fact.id}`;
