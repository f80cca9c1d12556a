import type { IsoDay } from '../time/iso-day';

/** Uppdrag: a level that the employer has given. */
export interface Assignment {
  readonly id: string;
  readonly organization: string;
  readonly scale: string;
  readonly level: string;
  readonly role: string;
  readonly from: IsoDay;
  /** The last day; left out while it lasts. */
  readonly to?: IsoDay;
}
