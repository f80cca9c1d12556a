import type { Assignment } from '../../domain/person/assignment';
import type { Evidence } from '../../domain/person/evidence';
import type { Person } from '../../domain/person/person';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';

/** The types with a global id that tell of people. */
const peopleTypeNames = ['Person', 'Evidence', 'Employment', 'LevelAssignment', 'DevelopmentPlan'] as const;
export type PeopleTypeName = (typeof peopleTypeNames)[number];

/** What is recorded of people, each known by a random id. */
export type PeopleNode = Person | Evidence | RecordedEmployment | Assignment | DevelopmentPlan;

/** True for a type that tells of people. */
export const isPeopleType = (type: string): type is PeopleTypeName => peopleTypeNames.some((name) => name === type);

/** True for what is recorded of people. */
export const isPeopleNode = (entity: object): entity is PeopleNode =>
  Object.values(marks).some((mark) => mark.every((field) => field in entity));

/** The type of what is recorded of people. */
export const typeOfPeopleNode = (entity: PeopleNode): PeopleTypeName | undefined =>
  peopleTypeNames.find((type) => marks[type].every((field) => field in entity));

/** Fields that only values of the type have together. */
const marks: Readonly<Record<PeopleTypeName, readonly string[]>> = {
  Person: ['externalId'],
  Evidence: ['verification', 'issued'],
  Employment: ['form', 'percent'],
  LevelAssignment: ['scale', 'level', 'from'],
  DevelopmentPlan: ['target', 'version'],
};
