import type { Stores } from '../ports/unit-of-work';
import type { Tally } from './import-figures';

/** An import while it is written, within one unit of work. */
export interface PeopleImport {
  readonly stores: Pick<Stores, 'people'>;
  /** Code of the employer. */
  readonly organization: string;
  /** Its id, which marks what it has told of. */
  readonly importedIn: string;
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly newId: () => string;
  readonly tally: Tally;
}
