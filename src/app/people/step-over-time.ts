import type { PlacedStep } from '../../catalog/placed-ladder';
import { revisionInForce } from '../../domain/ladder/in-force';
import { isOrWasPublished } from '../../domain/ladder/ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import { ladderOfKey } from '../ladders/placed-parts';
import type { ReadContext } from '../read-context';

/**
 * The step as it is on a later day: in the revision of its ladder that is in force then; undefined where that has no such
 * step, or none is in force. A step of a draft stays as it is.
 */
export const stepOnDay = (context: ReadContext, step: PlacedStep, day: IsoDay): PlacedStep | undefined => {
  const ladder = ladderOfKey(context, step.ladderKey);
  if (ladder === undefined || !isOrWasPublished(ladder)) return step;
  const inForce = revisionInForce(context.catalog.revisionsOf.of(ladder.slug), day);
  return inForce?.steps.find(({ slug }) => slug === step.slug);
};
