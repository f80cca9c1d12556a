import type { IsoDay } from '../../time/iso-day';
import { inForce } from '../../time/validity';
import type { Title } from '../title';

/** True for an agreed title that may be used on the day. One that is replaced from an unknown day no longer may. */
export const isStandardInUse = (title: Title | undefined, day: IsoDay): boolean =>
  title?.kind === 'STANDARD' && inForce(title, day) && (title.replacedBy.length === 0 || title.validTo !== undefined);
