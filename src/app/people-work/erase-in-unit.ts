import type { Person } from '../../domain/person/person';
import type { PersonFile } from '../../domain/person/person-file';
import type { MutationUnit, Trace } from '../mutation/mutate';
import type { ReadContext } from '../read-context';
import { figuresOfErased } from './figures-of-erased';

/** How much was stored of a person. */
export interface StoredAmounts {
  readonly employments: number;
  readonly evidence: number;
  readonly assignments: number;
  readonly planVersions: number;
}

/** What erasing one person comes to. */
export interface Erased {
  readonly person: Person;
  readonly amounts: StoredAmounts;
  /** For the trail: a random id, and how much. */
  readonly trace: Trace;
}

/** Deletes all that is stored of the people and adds them to the figures, within the unit. */
export const eraseInUnit = async (
  context: ReadContext,
  { stores, catalog }: Pick<MutationUnit, 'stores' | 'catalog'>,
  people: readonly Person[],
): Promise<readonly Erased[]> => {
  const files = await stores.people.filesOf(people);
  const planVersions = new Map(
    (await stores.plans.plansOf(people.map(({ id }) => id))).map(({ person, version }) => [person, version]),
  );
  await stores.erasures.addFigures(figuresOfErased({ ...context, catalog }, files));
  await stores.people.erase(people.map(({ id }) => id));
  return files.map((file) => erased(file, planVersions.get(file.person.id) ?? 0));
};

const erased = ({ person, employments, evidence, assignments }: PersonFile, planVersions: number): Erased => {
  const amounts: StoredAmounts = {
    employments: employments.length,
    evidence: evidence.length,
    assignments: assignments.length,
    planVersions,
  };
  const trace: Trace = {
    organization: person.organization,
    subject: { kind: 'people', key: person.id },
    before: amounts,
    after: undefined,
  };
  return { person, amounts, trace };
};
