import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { ReadContext } from '../read-context';

/** The codes of the ladder's owner and of the organisations that it belongs to. */
export const jurisdictionsOf = ({ catalog }: ReadContext, { organization }: PlacedLadder): ReadonlySet<string> =>
  new Set([organization, ...(catalog.organizations.get(organization)?.memberOf ?? [])]);
