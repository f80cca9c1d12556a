import type { IsoDay } from '../time/iso-day';

/** Beslut: who decided, when, and the diary number where one is known. */
export interface Decision {
  readonly body: string;
  readonly date: IsoDay;
  readonly reference?: string;
}
