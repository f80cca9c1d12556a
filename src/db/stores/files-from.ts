import type { FactKind, FactKinds, Recorded, RecordedFacts } from '../../app/ports/people-store';
import type { Person } from '../../domain/person/person';
import type { PersonFile } from '../../domain/person/person-file';

/** The people's files, put together from the facts of all of them. */
export const filesFrom = (people: readonly Person[], facts: RecordedFacts): readonly PersonFile[] => {
  const employments = byPerson(facts.employments);
  const evidence = byPerson(facts.evidence);
  const assignments = byPerson(facts.assignments);
  return people.map((person) => ({
    person,
    employments: employments.get(person.id) ?? [],
    evidence: evidence.get(person.id) ?? [],
    assignments: assignments.get(person.id) ?? [],
  }));
};

/** The facts of each person, by their first day, then by id. */
const byPerson = <Fact extends FactKinds[FactKind]>(
  recorded: readonly Recorded<Fact>[],
): Map<string, readonly Fact[]> => {
  const lists = new Map<string, Fact[]>();
  for (const { person, fact } of recorded) {
    const list = lists.get(person);
    if (list) list.push(fact);
    else lists.set(person, [fact]);
  }
  for (const list of lists.values()) list.sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
  return lists;
};

const placeOf = (fact: FactKinds[FactKind]): string => `${'issued' in fact ? fact.issued : fact.from} ${fact.id}`;
