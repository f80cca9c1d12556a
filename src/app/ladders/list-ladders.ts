import type { PlacedLadder } from '../../catalog/placed-ladder';
import { inSwedishOrder } from '../../catalog/register';
import { isInUse } from '../../domain/organization/adoption';
import type { LadderStatus } from '../../domain/ladder/ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { closestFirst, containing, isWordSought } from '../text-search';
import { currentRevision } from './find-ladder';

/** Which ladders to list; what is left out does not narrow the list. */
export interface LadderFilter {
  /** Code of an organisation that owns the ladder or uses it on the day. */
  readonly organization?: string;
  /** Verksamhetsområde. */
  readonly field?: string;
  readonly statuses?: readonly LadderStatus[];
  /** Slug of a role that has a step. */
  readonly role?: string;
  /** Part of the name, in either language. */
  readonly text?: string;
  /** Each ladder by its revision of that day; left out, of today. */
  readonly asOf?: IsoDay;
}

/** One revision of each ladder that passes the filter, in Swedish order; with a text, the closest first. */
export const listLadders = (context: ReadContext, filter: LadderFilter): readonly PlacedLadder[] => {
  const matchesText = containing(filter.text);
  const day = filter.asOf ?? context.today;
  const found = currentLadders(context, day).filter(
    (ladder) =>
      isUsedBy(context, ladder, filter.organization, day) &&
      isWordSought(ladder.field, filter.field) &&
      (filter.statuses === undefined || filter.statuses.includes(ladder.status)) &&
      (filter.role === undefined || ladder.steps.some((step) => step.role === filter.role)) &&
      matchesText(ladder.name.sv, ladder.name.en ?? ''),
  );
  return closestFirst(found, filter.text, (ladder) => ladder.name.sv);
};

const currentLadders = ({ catalog }: ReadContext, day: IsoDay): readonly PlacedLadder[] =>
  [...new Set(catalog.ladders.all.map((ladder) => ladder.slug))]
    .map((slug) => currentRevision(catalog.revisionsOf.of(slug), day))
    .filter((ladder) => ladder !== undefined)
    .sort((left, right) => inSwedishOrder(left.name.sv, right.name.sv));

const isUsedBy = (
  { catalog }: ReadContext,
  ladder: PlacedLadder,
  organization: string | undefined,
  day: IsoDay,
): boolean =>
  organization === undefined ||
  ladder.organization === organization ||
  catalog.adoptionsOf
    .of(ladder.slug)
    .some((adoption) => adoption.organization === organization && isInUse(adoption, day));
