import type { Activity } from '../../domain/learning/activity';
import type { ReadContext } from '../read-context';
import { closestFirst, containing } from '../text-search';

/** Which activities to list; what is left out does not narrow the list. */
export interface ActivityFilter {
  /** Code of the organisation that it comes from. */
  readonly organization?: string;
  /** Part of the name, in either language. */
  readonly text?: string;
}

/** The activities that pass the filter, in Swedish order; with a text, the closest first. */
export const listActivities = ({ catalog }: ReadContext, filter: ActivityFilter): readonly Activity[] => {
  const matchesText = containing(filter.text);
  const found = catalog.activities.all.filter(
    (activity) =>
      (filter.organization === undefined || activity.organization === filter.organization) &&
      matchesText(activity.name.sv, activity.name.en ?? ''),
  );
  return closestFirst(found, filter.text, (activity) => activity.name.sv);
};
