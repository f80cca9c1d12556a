import type { Assignment } from '../../domain/person/assignment';
import type { Evidence } from '../../domain/person/evidence';
import type { Person } from '../../domain/person/person';
import type { PersonFile } from '../../domain/person/person-file';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { IsoDay } from '../../domain/time/iso-day';

/** Which people to list; what is left out does not narrow the list. */
export interface PeopleFilter {
  /** Code of the employer. */
  readonly organization: string;
  /** Code of a unit. */
  readonly unit?: string;
  /** Only the people of the units and those with the external ids, both together. */
  readonly among?: { readonly units: readonly string[]; readonly externalIds: readonly string[] };
}

/** A part of a list of people, by external id, compared by code unit. */
export interface PeoplePage {
  readonly people: readonly Person[];
  readonly totalCount: number;
  readonly hasMore: boolean;
}

/** A fact that is recorded of a person. */
export interface Recorded<Fact> {
  /** Id of the person. */
  readonly person: string;
  readonly fact: Fact;
  /** Id of the newest import that told of it; left out for what was recorded one by one. */
  readonly importedIn?: string | undefined;
}

/** The kinds of facts, each with its facts. */
export interface FactKinds {
  readonly employments: RecordedEmployment;
  readonly evidence: Evidence;
  readonly assignments: Assignment;
}
export type FactKind = keyof FactKinds;

/** Facts of several people, each with whom it is of and by which import it came. */
export type RecordedFacts = { readonly [Kind in FactKind]: readonly Recorded<FactKinds[Kind]>[] };

/** How many of each were deleted. */
export type DeletedFacts = Readonly<Record<'people' | FactKind, number>>;

/** When and how an employer has told of a person. */
export interface ToldOf {
  /** The instant at which they were first told of, ISO 8601. */
  readonly firstToldAt: string;
  /** Id of the newest import that told of them; left out when none has. */
  readonly importedIn?: string | undefined;
}

/** Reads what is recorded of people. */
export interface PeopleReader {
  /** The people with the external ids, in no order; an id that nobody has gives nobody. */
  findByExternalIds(organization: string, externalIds: readonly string[]): Promise<readonly Person[]>;
  findByIds(ids: readonly string[]): Promise<readonly Person[]>;
  /** @param after The external id of the last person of the page before. */
  list(filter: PeopleFilter, first: number, after?: string): Promise<PeoplePage>;
  whenToldOf(personId: string): Promise<ToldOf | undefined>;
  /** The files of the people, in no order. */
  filesOf(people: readonly Person[]): Promise<readonly PersonFile[]>;
  /** All facts of the people with the ids. */
  factsOf(personIds: readonly string[]): Promise<RecordedFacts>;
  /** The fact with the id, with whom it is of. */
  findFact<Kind extends FactKind>(kind: Kind, id: string): Promise<Recorded<FactKinds[Kind]> | undefined>;
  /**
   * People whose last verified employment with their employer ended on or before the day (no such employment at all
   * counts from the day that they were first told of), the longest gone first.
   */
  listGoneSince(day: IsoDay, limit: number): Promise<readonly Person[]>;
}

/** Reads and writes what is recorded of people. */
export interface PeopleStore extends PeopleReader {
  /** Adds the people, or puts them in the place of those with the same ids. */
  savePeople(
    people: readonly Person[],
    at: { readonly instant: string; readonly importedIn?: string | undefined },
  ): Promise<void>;
  /** Adds the facts, or puts them in the place of those with the same ids. */
  saveFacts<Kind extends FactKind>(kind: Kind, facts: readonly Recorded<FactKinds[Kind]>[]): Promise<void>;
  deleteFacts(kind: FactKind, ids: readonly string[]): Promise<void>;
  /** Marks facts that an import told of again without change, so that they are not missing from it. */
  markImported(kind: FactKind, ids: readonly string[], importedIn: string): Promise<void>;
  /**
   * Deletes what an earlier import told of and this one did not: facts of all people of the organisation, then people
   * of whom an import told, this one did not, and nothing is left that was recorded one by one.
   */
  deleteMissing(organization: string, importedIn: string): Promise<DeletedFacts>;
  /**
   * Deletes the people and all facts and plans of them, what was answered to them under keys of their own, and what was
   * answered to others that names them by id.
   */
  erase(personIds: readonly string[]): Promise<void>;
}
