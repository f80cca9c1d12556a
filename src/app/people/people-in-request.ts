import DataLoader from 'dataloader';
import { isSelf } from '../../domain/access/person-access';
import type { Person } from '../../domain/person/person';
import type { PersonFile } from '../../domain/person/person-file';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';
import type { MutationContext } from '../mutation/mutation-context';
import { noteReadings } from './note-readings';

/** What one request reads of people: of many at once, and each only once. */
export interface PeopleInRequest {
  fileOf(person: Person): Promise<PersonFile>;
  planOf(person: Person): Promise<DevelopmentPlan | undefined>;
  /**
   * Called before it is told how somebody stands to steps: leaves one event in the trail for each request and person,
   * unless they ask about themself.
   */
  noteReading(person: Person): Promise<void>;
  /** Called when something of the person has changed: it is read anew. */
  forget(person: string): void;
}

type PeopleContext = Pick<MutationContext, 'viewer' | 'stores' | 'unitOfWork' | 'now' | 'requestId'>;

/** For a new request. */
export const peopleInRequest = (context: PeopleContext): PeopleInRequest => {
  const { stores, viewer } = context;
  const files = new DataLoader<Person, PersonFile, string>(
    async (people) => inOrder(people, await stores.people.filesOf(people)),
    { cacheKeyFn: ({ id }) => id },
  );
  const plans = new DataLoader<string, DevelopmentPlan | undefined>(async (ids) => {
    const found = new Map((await stores.plans.plansOf(ids)).map((plan) => [plan.person, plan]));
    return ids.map((id) => found.get(id));
  });
  const readings = new DataLoader<Person, true, string>(
    async (people) => {
      await noteReadings(context, people);
      return people.map(() => true);
    },
    { cacheKeyFn: ({ id }) => id },
  );
  return {
    fileOf: (person) => files.load(person),
    planOf: ({ id }) => plans.load(id),
    noteReading: async (person) => {
      if (!isSelf(viewer, person)) await readings.load(person);
    },
    forget: (id) => {
      files.clearAll();
      plans.clear(id);
    },
  };
};

/** A person who has gone meanwhile has nothing left. */
const inOrder = (people: readonly Person[], files: readonly PersonFile[]): readonly PersonFile[] => {
  const found = new Map(files.map((file) => [file.person.id, file]));
  return people.map((person) => found.get(person.id) ?? { person, employments: [], evidence: [], assignments: [] });
};
