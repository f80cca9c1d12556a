import type { Recorded } from '../../../src/app/ports/people-store';
import type { Person } from '../../../src/domain/person/person';
import type { RecordedEmployment } from '../../../src/domain/person/recorded-employment';
import type { DevelopmentPlan } from '../../../src/domain/plan/development-plan';

/** A person of Göteborg of whom nothing else is known; the id follows from the external id. */
export const person = (externalId: string, parts: Partial<Person> = {}): Person => ({
  id: `id-of-${externalId}`,
  organization: '1480',
  externalId,
  complete: [],
  ...parts,
});

/** A verified permanent full-time employment with Göteborg that lasts. */
export const recordedEmployment = (id: string, parts: Partial<RecordedEmployment> = {}): RecordedEmployment => ({
  id,
  organization: '1480',
  label: 'Undersköterska',
  form: 'PERMANENT',
  from: '2020-01-01',
  percent: 100,
  verification: 'VERIFIED',
  ...parts,
});

/** The one employment of a person, with the id `employment-of-` and theirs. */
export const employmentOf = (
  person: string,
  parts: Partial<RecordedEmployment> = {},
  importedIn?: string,
): Recorded<RecordedEmployment> => ({
  person,
  fact: recordedEmployment(`employment-of-${person}`, parts),
  ...(importedIn !== undefined && { importedIn }),
});

/** The first version of a plan, which nobody has agreed to and which demands nothing. */
export const plan = (person: string, parts: Partial<DevelopmentPlan> = {}): DevelopmentPlan => ({
  id: `plan-of-${person}`,
  person,
  version: 1,
  target: { ladder: 'underskoterska', step: 'erfaren' },
  actions: [],
  isCancelled: false,
  savedAt: '2026-03-01T12:00:00.000Z',
  ...parts,
});
