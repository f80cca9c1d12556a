import type { PlacedLadder } from '../../catalog/placed-ladder';
import { revisionInForce } from '../../domain/ladder/in-force';
import type { Adoption } from '../../domain/organization/adoption';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { findLadder } from './find-ladder';

/** The adopter's own ladder that adapts the adopted one, by its revision in force on the day. */
export const derivedLadder = (
  { catalog }: ReadContext,
  { organization, ladder }: Adoption,
  day: IsoDay,
): PlacedLadder | undefined => {
  const own = catalog.revisionsAdapting.of(ladder).filter((one) => one.organization === organization);
  return [...new Set(own.map(({ slug }) => slug))]
    .map((slug) => revisionInForce(catalog.revisionsOf.of(slug), day))
    .find((inForce) => inForce?.basedOn?.slug === ladder);
};

/** The number of the revision that is used on the day: the one that the adaptation builds on, else the one that was adopted; undefined when unknown. */
const usedRevision = (context: ReadContext, adoption: Adoption, day: IsoDay): number | undefined =>
  derivedLadder(context, adoption, day)?.basedOn?.revision ?? adoption.revision;

/** The adopted ladder by the revision that is used on the day; by the one in force then where nothing else is known. */
export const adoptedLadder = (context: ReadContext, adoption: Adoption, day: IsoDay): PlacedLadder | undefined =>
  findLadder(context, { slug: adoption.ladder, asOf: day, revision: usedRevision(context, adoption, day) });

/** True when a newer revision is in force on the day than the one that is used; undefined when that is unknown. */
export const isBehind = (context: ReadContext, adoption: Adoption, day: IsoDay): boolean | undefined => {
  const used = usedRevision(context, adoption, day);
  const newest = revisionInForce(context.catalog.revisionsOf.of(adoption.ladder), day)?.revision;
  return used === undefined ? undefined : newest !== undefined && used < newest;
};
