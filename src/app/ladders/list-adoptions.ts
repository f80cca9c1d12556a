import type { Adoption } from '../../domain/organization/adoption';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { adoptionsInUse } from './list-organization-ladders';

/** An adoption whose first day is known. */
type DatedAdoption = Adoption & { readonly from: IsoDay };

/** The organisation's adoptions on the day, as far as their first day is known; the ladders themselves do not ask for one. */
export const listAdoptions = (
  context: ReadContext,
  { organization, asOf }: { readonly organization: string; readonly asOf: IsoDay },
): readonly DatedAdoption[] => adoptionsInUse(context, organization, asOf).filter(isDated);

const isDated = (adoption: Adoption): adoption is DatedAdoption => adoption.from !== undefined;
