import type { Assignment } from './assignment';
import type { Evidence } from './evidence';
import type { Person } from './person';
import type { RecordedEmployment } from './recorded-employment';

/** All that is recorded of one person, plans apart; each list by its first day, then by id. */
export interface PersonFile {
  readonly person: Person;
  readonly employments: readonly RecordedEmployment[];
  readonly evidence: readonly Evidence[];
  readonly assignments: readonly Assignment[];
}
