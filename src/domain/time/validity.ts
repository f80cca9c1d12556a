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

/** True when every day of the inner validity lies within the outer. */
export const contains = (outer: Validity, inner: Validity): boolean =>
  (outer.validFrom === undefined || (inner.validFrom !== undefined && outer.validFrom <= inner.validFrom)) &&
  (outer.validTo === undefined || (inner.validTo !== undefined && inner.validTo <= outer.validTo));

/** The days that lie within both validities; none are left when it ends before it begins. */
export const intersection = (left: Validity, right: Validity): Validity => ({
  validFrom: later(left.validFrom, right.validFrom),
  validTo: earlier(left.validTo, right.validTo),
});

const later = (left: IsoDay | undefined, right: IsoDay | undefined): IsoDay | undefined =>
  left === undefined || (right !== undefined && right > left) ? right : left;

const earlier = (left: IsoDay | undefined, right: IsoDay | undefined): IsoDay | undefined =>
  left === undefined || (right !== undefined && right < left) ? right : left;
