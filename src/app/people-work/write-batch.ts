import type { PersonFact } from '../../domain/person/import/people-fact';
import type { Person } from '../../domain/person/person';
import type { FactKind, FactKinds, RecordedFacts } from '../ports/people-store';
import { type ListedFact, listedKey } from './listed-fact';
import type { ListedRecord } from './merge-fact';
import type { PeopleImport } from './people-import';
import { writeFacts } from './write-facts';
import { writePeople } from './write-people';

/** Writes what a batch of a list tells, of which no two rows tell of the same. */
export const writeBatch = async (work: PeopleImport, batch: readonly ListedFact[]): Promise<void> => {
  const people = await writePeople(work, batch);
  const known = await factsOf(work, [...people.values()]);
  const externalIds = new Map([...people.values()].map(({ id, externalId }) => [id, externalId]));
  const keyOf = (person: string, fact: PersonFact): string => listedKey(externalIds.get(person) ?? '', fact);
  const { employments, evidence, assignments } = listedFacts(work, batch, people);
  await writeFacts(work, {
    kind: 'employments',
    listed: employments,
    known: known.employments,
    keyOf: ({ person, fact }) => keyOf(person, { kind: 'EMPLOYMENT', employment: fact }),
  });
  await writeFacts(work, {
    kind: 'evidence',
    listed: evidence,
    known: known.evidence,
    keyOf: ({ person, fact }) => keyOf(person, { kind: 'EVIDENCE', evidence: fact }),
  });
  await writeFacts(work, {
    kind: 'assignments',
    listed: assignments,
    known: known.assignments,
    keyOf: ({ person, fact }) => keyOf(person, { kind: 'ASSIGNMENT', assignment: fact }),
  });
};

/** Of people whom this list has added there is nothing but what it told of before, which no row tells of again. */
const factsOf = async ({ stores, tally }: PeopleImport, people: readonly Person[]): Promise<RecordedFacts> => {
  const before = people.filter(({ id }) => tally.people.get(id) !== 'added').map(({ id }) => id);
  return before.length === 0 ? { employments: [], evidence: [], assignments: [] } : stores.people.factsOf(before);
};

type ListedFacts = { readonly [Kind in FactKind]: ListedRecord<FactKinds[Kind]>[] };

/** The facts of each kind, each with an id of its own. */
const listedFacts = (
  { newId }: PeopleImport,
  batch: readonly ListedFact[],
  people: ReadonlyMap<string, Person>,
): ListedFacts => {
  const facts: ListedFacts = { employments: [], evidence: [], assignments: [] };
  for (const { fact, key, says } of batch) {
    const person = people.get(fact.externalId)?.id;
    if (person === undefined) throw new Error('A person of the batch was not written.');
    const record = { person, key, says };
    switch (fact.kind) {
      case 'PERSON':
        break;
      case 'EMPLOYMENT':
        facts.employments.push({ ...record, fact: { ...fact.employment, id: newId() } });
        break;
      case 'EVIDENCE':
        facts.evidence.push({ ...record, fact: { ...fact.evidence, id: newId() } });
        break;
      case 'ASSIGNMENT':
        facts.assignments.push({ ...record, fact: { ...fact.assignment, id: newId() } });
        break;
    }
  }
  return facts;
};
