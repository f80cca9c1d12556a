import type { Assignment } from '../assignment';
import type { Evidence } from '../evidence';
import type { RecordPart } from '../person';
import type { RecordedEmployment } from '../recorded-employment';

/** What a row of a list of people tells, and of whom. */
export type PeopleFact = PersonFact & {
  /** The employer's own id of the person. */
  readonly externalId: string;
};

/** Something told of a person; what is recorded has an id besides. */
export type PersonFact = ToldPerson | ToldEmployment | ToldEvidence | ToldAssignment;

/** That the employer has such a person, and what it says of the record as a whole. */
export interface ToldPerson {
  readonly kind: 'PERSON';
  /** Code of the unit; left out when the row names none. */
  readonly unit?: string;
  /** Of which parts all is told. */
  readonly complete: readonly RecordPart[];
}

/** An employment. */
export interface ToldEmployment {
  readonly kind: 'EMPLOYMENT';
  readonly employment: WithoutId<RecordedEmployment>;
}

/** A merit. */
export interface ToldEvidence {
  readonly kind: 'EVIDENCE';
  readonly evidence: WithoutId<Evidence>;
}

/** A level given by the employer whose list it is. */
export interface ToldAssignment {
  readonly kind: 'ASSIGNMENT';
  readonly assignment: WithoutId<Assignment>;
}

/** A fact before it is recorded; of several kinds, each without its id. */
export type WithoutId<Fact> = Fact extends unknown ? Omit<Fact, 'id'> : never;
