import type { IsoDay } from '../time/iso-day';
import type { Verification } from './verification';

/** Tillsvidare, visstid, provanställning, timanställning. */
export const employmentForms = ['PERMANENT', 'FIXED_TERM', 'PROBATIONARY', 'HOURLY'] as const;
export type EmploymentForm = (typeof employmentForms)[number];

/** Anställning. */
export interface Employment {
  readonly id: string;
  readonly organization: string;
  /** Slug of the title; left out when the employer's label could not be resolved. */
  readonly title?: string;
  /** Slug of the role; left out when unknown. */
  readonly role?: string;
  readonly form: EmploymentForm;
  readonly from: IsoDay;
  /** The last day; left out while it lasts. */
  readonly to?: IsoDay;
  /** 1 to 100. */
  readonly percent: number;
  readonly verification: Verification;
}
