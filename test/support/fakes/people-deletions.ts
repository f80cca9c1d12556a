import type { DeletedFacts } from '../../../src/app/ports/people-store';
import type { FakeState } from './state';

/** Deletes what an earlier import told of and this one did not. */
export const deleteMissing = (state: FakeState, organization: string, importedIn: string): DeletedFacts => {
  const { people, facts, plans } = state;
  const isMissing = (told: { readonly importedIn?: string | undefined }): boolean =>
    told.importedIn !== undefined && told.importedIn !== importedIn;
  const deleteFrom = (map: FakeState['facts'][keyof FakeState['facts']]): number => {
    const missing = [...map.values()].filter(
      (recorded) => isMissing(recorded) && people.get(recorded.person)?.person.organization === organization,
    );
    for (const { fact } of missing) map.delete(fact.id);
    return missing.length;
  };
  const deleted = {
    employments: deleteFrom(facts.employments),
    evidence: deleteFrom(facts.evidence),
    assignments: deleteFrom(facts.assignments),
  };
  const kept = new Set(
    [...Object.values(facts).flatMap((map) => [...map.values()]), ...plans].map(({ person }) => person),
  );
  const gone = [...people.values()].filter(
    (told) => isMissing(told) && told.person.organization === organization && !kept.has(told.person.id),
  );
  erase(
    state,
    gone.map(({ person }) => person.id),
  );
  return { people: gone.length, ...deleted };
};

/** Deletes the people, all facts and plans of them, and what was answered to them and about them. */
export const erase = ({ people, facts, plans, answers }: FakeState, ids: readonly string[]): void => {
  const erased = new Set(ids);
  for (const id of erased) people.delete(id);
  for (const map of Object.values(facts)) {
    for (const [id, { person }] of map) if (erased.has(person)) map.delete(id);
  }
  for (const plan of plans.filter(({ person }) => erased.has(person))) plans.splice(plans.indexOf(plan), 1);
  for (const [name, answer] of answers) {
    // The name of an answer is the list of whose it is, what it answers and the key.
    const [subject = ''] = JSON.parse(name) as readonly string[];
    const told = JSON.stringify(answer);
    if (erased.has(subject) || ids.some((id) => told.includes(JSON.stringify(id)))) answers.delete(name);
  }
};
