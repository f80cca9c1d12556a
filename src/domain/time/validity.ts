import type { IsoDay } from './iso-day';

/** The days on which something is in force, both ends included; an end left out is open. */
export interface Validity {
  readonly validFrom?: IsoDay;
  readonly validTo?: IsoDay;
}

/** True when the day lies within the validity. */
export const inForce = (validity: Validity, day: IsoDay): boolean =>
  (validity.validFrom === undefined || validity.validFrom <= day) &&
  (validity.validTo === undefined || day <= validity.validTo);

/** True when the two validities share at least one day. */
export const overlaps = (left: Validity, right: Validity): boolean =>
  (left.validFrom === undefined || right.validTo === undefined || left.validFrom <= right.validTo) &&
  (right.validFrom === undefined || left.validTo === undefined || right.validFrom <= left.validTo);
