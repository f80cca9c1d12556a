import type { Ladder } from '../../domain/ladder/ladder';
import { withWholes } from '../organizations/with-wholes';
import type { ReadContext } from '../read-context';

/** The codes of the ladder's owner and of all that it belongs to: where demands with a jurisdiction hold. */
export const jurisdictionsOf = (
  { catalog }: ReadContext,
  { organization }: Pick<Ladder, 'organization'>,
): ReadonlySet<string> => withWholes(catalog, organization);
