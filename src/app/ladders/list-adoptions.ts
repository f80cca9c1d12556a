import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { isDated, type DatedAdoption } from './dated-adoption';
import { adoptionsInUse } from './list-organization-ladders';

/** The organisation's adoptions on the day, as far as their first day is known; the ladders themselves do not ask for one. */
export const listAdoptions = (
  context: ReadContext,
  { organization, asOf }: { readonly organization: string; readonly asOf: IsoDay },
): readonly DatedAdoption[] => adoptionsInUse(context, organization, asOf).filter(isDated);
