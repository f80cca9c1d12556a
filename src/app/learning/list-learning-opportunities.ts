import type { PlacedLearningOpportunity } from '../../catalog/placed-role';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import { withWholes } from '../organizations/with-wholes';
import type { ReadContext } from '../read-context';
import { closestFirst, containing } from '../text-search';

/** Which learning opportunities to list; what is left out does not narrow the list. */
export interface LearningOpportunityFilter {
  /** Slug of a qualification that it leads to. */
  readonly awards?: string;
  /** Code of the organisation that teaches. */
  readonly provider?: string;
  /** Code of an organisation whose area it is offered in, itself or by what it belongs to. */
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
  const places = filter.region === undefined ? undefined : withWholes(catalog, filter.region);
  const found = catalog.learningOpportunities.all.filter(
    (opportunity) =>
      isOffered(opportunity, filter) &&
      isOfferedIn(opportunity, places) &&
      (filter.awards === undefined || opportunity.awards.includes(filter.awards)) &&
      (filter.asOf === undefined || inForce(opportunity, filter.asOf)) &&
      matchesText(opportunity.name.sv, opportunity.name.en ?? ''),
  );
  return closestFirst(found, filter.text, (opportunity) => opportunity.name.sv);
};

const isOffered = ({ provider, seats }: PlacedLearningOpportunity, filter: LearningOpportunityFilter): boolean =>
  (filter.provider === undefined || provider === filter.provider) &&
  (filter.hasSeats === undefined || (seats !== undefined && seats > 0 === filter.hasSeats));

const isOfferedIn = ({ region }: PlacedLearningOpportunity, places: ReadonlySet<string> | undefined): boolean =>
  places === undefined || (region !== undefined && places.has(region));
