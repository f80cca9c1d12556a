import type { PersonFile } from '../../../src/domain/person/person-file';
import type { Person } from '../../../src/domain/person/person';
import type { RecordedEmployment } from '../../../src/domain/person/recorded-employment';
import { person as recordedPerson, recordedEmployment } from './recorded';

/** What is recorded of an employee of Göteborg, open beyond what is given. */
export const personFile = ({
  person,
  ...parts
}: Partial<Omit<PersonFile, 'person'>> & { readonly person?: Partial<Person> } = {}): PersonFile => ({
  person: recordedPerson('p-1', { id: 'person', ...person }),
  employments: [],
  evidence: [],
  assignments: [],
  ...parts,
});

/** A verified permanent full-time employment with Göteborg that lasts, by its label. */
export const employedAs = (label: string, parts: Partial<RecordedEmployment> = {}): RecordedEmployment =>
  recordedEmployment(`employment:${label}:${parts.from ?? '2020-01-01'}`, { label, ...parts });
