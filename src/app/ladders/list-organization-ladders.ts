import type { PlacedLadder } from '../../catalog/placed-ladder';
import { isInUse, type Adoption } from '../../domain/organization/adoption';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { findLadder } from './find-ladder';

/** The ladders that the organisation owns or has adopted, by their revision of the day, each once. */
export const listOrganizationLadders = (
  context: ReadContext,
  organization: string,
  asOf: IsoDay,
): readonly PlacedLadder[] => {
  const owned = context.catalog.laddersOwnedBy.of(organization).map((ladder) => ladder.slug);
  const adopted = adoptionsInUse(context, organization, asOf).map((adoption) => adoption.ladder);
  return [...new Set([...owned, ...adopted])]
    .map((slug) => findLadder(context, { slug, asOf }))
    .filter((ladder) => ladder !== undefined);
};

/** The organisation's adoptions on the day. */
export const adoptionsInUse = ({ catalog }: ReadContext, organization: string, asOf: IsoDay): readonly Adoption[] =>
  catalog.adoptionsBy.of(organization).filter((adoption) => isInUse(adoption, asOf));
