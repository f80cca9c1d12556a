import type { Source } from '../source';
import type { IsoDay } from '../time/iso-day';
import { overlaps, type Validity } from '../time/validity';
import type { Decision } from './decision';

/** Införande: an organisation uses a ladder from a day, by a decision. */
export interface Adoption {
  readonly slug: string;
  readonly organization: string;
  readonly ladder: string;
  /** The revision that is used; left out when unknown, as where the organisation follows the one in force. */
  readonly revision?: number;
  /** Unknown where the sources tell that, but not since when, the ladder is used. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly decision?: Decision;
  readonly sources: readonly Source[];
}

/** True when the adoption covers the day; one whose first day is unknown counts as begun. */
export const isInUse = ({ from, to }: Adoption, day: IsoDay): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** True when both say that one organisation uses one ladder on some day; there is to be one adoption for each day. */
export const areAtOdds = (left: Adoption, right: Adoption): boolean =>
  left.organization === right.organization &&
  left.ladder === right.ladder &&
  overlaps(daysOfUse(left), daysOfUse(right));

const daysOfUse = ({ from, to }: Adoption): Validity => ({ validFrom: from, validTo: to });
