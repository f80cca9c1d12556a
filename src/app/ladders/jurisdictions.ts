import type { PlacedLadder } from '../../catalog/placed-ladder';
import { withWholes } from '../organizations/with-wholes';
import type { ReadContext } from '../read-context';

/** The codes of the ladder's owner and of all that it belongs to: where demands with a jurisdiction hold. */
export const jurisdictionsOf = ({ catalog }: ReadContext, { organization }: PlacedLadder): ReadonlySet<string> =>
  withWholes(catalog, organization);
