import type { PlacedLearningOpportunity } from '../../catalog/placed-role';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import type { ReadContext } from '../read-context';
import { closestFirst, containing } from '../text-search';

/** Which learning opportunities to list; what is left out does not narrow the list. */
export interface LearningOpportunityFilter {
  /** Slug of a qualification that it leads to. */
  readonly awards?: string;
  /** Code of the organisation that teaches. */
  readonly provider?: string;
  /** Code of the organisation whose area it is offered in. */
  readonly region?: string;
  /** True: only those with seats, as far as known. False: only those known to have none. */
  readonly hasSeats?: boolean;
  /** Only those offered on the day. */
  readonly asOf?: IsoDay;
  /** Part of the name, in either language. */
  readonly text?: string;
}

/** The learning opportunities that pass the filter, in Swedish order; with a text, the closest first. */
export const listLearningOpportunities = (
  { catalog }: ReadContext,
  filter: LearningOpportunityFilter,
): readonly PlacedLearningOpportunity[] => {
  const matchesText = containing(filter.text);
  const found = catalog.learningOpportunities.all.filter(
    (opportunity) =>
      isOffered(opportunity, filter) &&
      (filter.awards === undefined || opportunity.awards.includes(filter.awards)) &&
      (filter.asOf === undefined || inForce(opportunity, filter.asOf)) &&
      matchesText(opportunity.name.sv, opportunity.name.en ?? ''),
  );
  return closestFirst(found, filter.text, (opportunity) => opportunity.name.sv);
};

const isOffered = (
  { provider, region, seats }: PlacedLearningOpportunity,
  filter: LearningOpportunityFilter,
): boolean =>
  (filter.provider === undefined || provider === filter.provider) &&
  (filter.region === undefined || region === filter.region) &&
  (filter.hasSeats === undefined || (seats !== undefined && seats > 0 === filter.hasSeats));
