import type { IsoDay } from '../../time/iso-day';
import { inForce } from '../../time/validity';
import type { Title } from '../title';

/** True for a title that is agreed, or was until others took its place. */
export const isOrWasStandard = ({ kind, organization }: Title): boolean =>
  kind === 'STANDARD' || (kind === 'FORMER' && organization === undefined);

/** True for an agreed title that may be used on the day. One that is replaced may through its last day, where that is known. */
export const isStandardInUse = (title: Title | undefined, day: IsoDay): boolean =>
  title !== undefined &&
  isOrWasStandard(title) &&
  inForce(title, day) &&
  (title.validTo !== undefined || (title.kind === 'STANDARD' && title.replacedBy.length === 0));
