import type { IsoDay } from '../time/iso-day';
import type { Evidence } from './evidence';
import type { RecordedEmployment } from './recorded-employment';

type WithoutProof<Fact> = Fact extends unknown ? Omit<Fact, 'id' | 'verification' | 'source'> : never;

/** Merit as somebody says that a person has it, before it is known whether it is so. */
export type Merit =
  WithoutProof<Evidence> | ({ readonly kind: 'EMPLOYMENT' } & WithoutProof<RecordedEmployment>) | Validation;

/**
 * Validering: prior learning was held against a qualification, and these parts of it were approved, be it some or all.
 * What was not approved is not recorded: that says nothing of what the person may learn elsewhere.
 */
export interface Validation {
  readonly kind: 'VALIDATION';
  /** Slug of the qualification that it was held against. */
  readonly qualification: string;
  /** Slugs of the approved parts, mostly courses; of the qualification itself when the whole was approved. */
  readonly approved: readonly string[];
  readonly issued: IsoDay;
}
