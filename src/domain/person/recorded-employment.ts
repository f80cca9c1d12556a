import type { IsoDay } from '../time/iso-day';
import type { EmploymentForm } from './employment';
import type { Verification } from './verification';

/** Anställning as it is recorded: with the title as the employer writes it. What that stands for is found out when asked. */
export interface RecordedEmployment {
  /** A UUID. */
  readonly id: string;
  /** Code of the employer: of who tells of it, or an earlier one. */
  readonly organization: string;
  /** The title as the employer writes it. */
  readonly label: string;
  readonly form: EmploymentForm;
  readonly from: IsoDay;
  /** The last day; left out while it lasts. */
  readonly to?: IsoDay;
  /** 1 to 100. */
  readonly percent: number;
  readonly verification: Verification;
}
