import type { ErasedFigure } from '../../domain/person/erased-figure';
import { denialOfOrganization } from '../access/denial';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';

/** The fewest people that a figure may tell of: of fewer, somebody could know who they were. */
const SMALLEST_GROUP = 5;

/** What is left of the people that the employer has erased, the newest year first; without groups that are too small. */
export const listErasedFigures = async (
  context: ViewerContext,
  organization: string,
): Promise<{ readonly value: readonly ErasedFigure[] } | Denied> => {
  const denied = denialOfOrganization(context, 'ERASE_PEOPLE', organization);
  if (denied) return { denied };
  const figures = await context.stores.erasures.listFigures(organization);
  return {
    value: figures.filter(({ people }) => people >= SMALLEST_GROUP).sort((left, right) => right.year - left.year),
  };
};
