import type { PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { RouteAction } from '../../domain/assessment/route';
import { revisionInForce } from '../../domain/ladder/in-force';
import type { StepLeaf } from '../../domain/requirement/expression';
import type { IsoDay } from '../../domain/time/iso-day';
import { stepOfKey } from '../ladders/placed-parts';
import type { ReadContext } from '../read-context';

/** The step that a route passes or a plan leads to: in the revision that is in force on the day, else in the newest that has it. */
export const findRouteStep = (
  { catalog }: ReadContext,
  { ladder, step }: Pick<StepLeaf, 'ladder' | 'step'>,
  day: IsoDay,
): PlacedStep | undefined => {
  const revisions = catalog.revisionsOf.of(ladder);
  const inForce = revisionInForce(revisions, day);
  return [...(inForce ? [inForce] : []), ...revisions.toReversed()]
    .flatMap(({ steps }) => steps.find(({ slug }) => slug === step) ?? [])
    .at(0);
};

/** A node of a demand that an action makes met. */
export const findSatisfiedNode = (
  context: ReadContext,
  { requirement, path }: RouteAction['satisfies'][number],
): PlacedRequirementNode | undefined => {
  const step = stepOfKey(context, requirement.slice(0, requirement.lastIndexOf('/')));
  const placed = step?.requirements.find(({ id }) => id === requirement);
  return placed?.nodes.find(({ id }) => id === [requirement, ...path].join('.'));
};
