import type { PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { IsoDay } from '../../domain/time/iso-day';
import { findLadder } from '../ladders/find-ladder';
import { stepOfKey } from '../ladders/placed-parts';
import type { ReadContext } from '../read-context';

/** The step that a node demands: of the same revision, or of another ladder's revision of the day. */
export const findRequiredStep = (
  context: ReadContext,
  { expression, stepKey }: PlacedRequirementNode,
  asOf: IsoDay,
): PlacedStep | undefined => {
  if (expression.kind !== 'STEP') return undefined;
  if (stepKey !== undefined) return stepOfKey(context, stepKey);
  const ladder = findLadder(context, { slug: expression.ladder, asOf });
  return ladder?.steps.find(({ slug }) => slug === expression.step);
};
