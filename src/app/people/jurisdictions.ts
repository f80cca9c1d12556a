import { withWholes } from '../organizations/with-wholes';
import type { ReadContext } from '../read-context';

/** The codes of the employer and of all that it belongs to: where demands with a jurisdiction hold. */
export const jurisdictionsOfEmployer = ({ catalog }: ReadContext, employer: string): ReadonlySet<string> =>
  withWholes(catalog, employer);
