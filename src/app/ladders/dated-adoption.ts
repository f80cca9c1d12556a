import type { Adoption } from '../../domain/organization/adoption';
import type { IsoDay } from '../../domain/time/iso-day';

/** An adoption whose first day is known; the others show as their ladders only. */
export type DatedAdoption = Adoption & { readonly from: IsoDay };

export const isDated = (adoption: Adoption): adoption is DatedAdoption => adoption.from !== undefined;
