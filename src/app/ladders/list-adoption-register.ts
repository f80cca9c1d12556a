import { isInUse, type Adoption } from '../../domain/organization/adoption';
import type { IsoDay } from '../../domain/time/iso-day';
import { inSwedishOrder } from '../../catalog/register';
import type { ReadContext } from '../read-context';
import { isDated, type DatedAdoption } from './dated-adoption';
import { isBehind } from './used-revision';

/** Which adoptions to list; what is left out does not narrow the list. */
export interface AdoptionFilter {
  /** Slug of the ladder that is used. */
  readonly ladder?: string;
  /** Code of the adopter. */
  readonly organization?: string;
  /** True: only those of whom a newer revision than theirs is in force. False: only those who use the newest. */
  readonly behind?: boolean;
  /** The day on which the ladder is used; left out, today. */
  readonly asOf?: IsoDay;
}

/**
 * Införanderegistret: who uses which ladder on the day, as far as the first day is known; by the adopter's name in
 * Swedish order, then by the ladder's. Those whose revision is unknown are neither behind nor not.
 */
export const listAdoptionRegister = (context: ReadContext, filter: AdoptionFilter): readonly DatedAdoption[] => {
  const day = filter.asOf ?? context.today;
  return context.catalog.adoptions.all
    .filter(isDated)
    .filter(
      (adoption) =>
        isInUse(adoption, day) &&
        (filter.ladder === undefined || adoption.ladder === filter.ladder) &&
        (filter.organization === undefined || adoption.organization === filter.organization) &&
        (filter.behind === undefined || isBehind(context, adoption, day) === filter.behind),
    )
    .toSorted(
      (left, right) =>
        inSwedishOrder(adopterName(context, left), adopterName(context, right)) ||
        inSwedishOrder(left.ladder, right.ladder),
    );
};

const adopterName = ({ catalog }: ReadContext, { organization }: Adoption): string =>
  catalog.organizations.get(organization)?.name ?? organization;
