import { withWholes } from '../organizations/with-wholes';
import type { ReadContext } from '../read-context';

/** The codes of the employer and of all that it belongs to: where demands with a jurisdiction hold. */
export const jurisdictionsOfEmployer = ({ catalog }: ReadContext, employer: string): ReadonlySet<string> =>
  withWholes(catalog, employer);

/**
 * Those codes, and the same of who owns the ladder: its steps are judged with all that they demand there, also when
 * another employer has adopted it.
 */
export const jurisdictionsOfStep = (context: ReadContext, employer: string, owner: string): ReadonlySet<string> =>
  new Set([...jurisdictionsOfEmployer(context, employer), ...jurisdictionsOfEmployer(context, owner)]);
