import type { PlacedStep } from '../../catalog/placed-ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { findLadder } from '../ladders/find-ladder';

/** The steps of the role, in the revisions of their ladders that are current on the day. */
export const listRoleSteps = (context: ReadContext, role: string, asOf: IsoDay): readonly PlacedStep[] =>
  context.catalog.stepsOfRole.of(role).filter((step) => {
    const ladder = context.catalog.ladders.get(step.ladderKey);
    return ladder !== undefined && findLadder(context, { slug: ladder.slug, asOf })?.key === ladder.key;
  });
