import type { PlacedLadder, PlacedStep, PlacedTransition } from '../../catalog/placed-ladder';
import type { ReadContext } from '../read-context';

/** The revision with the key, `slug@revision`: published, or a draft that the request has been shown. */
export const ladderOfKey = ({ catalog, drafts }: ReadContext, key: string): PlacedLadder | undefined =>
  catalog.ladders.get(key) ?? drafts.get(key)?.placed;

/** The step with the key, `slug@revision/step`, of what `ladderOfKey` finds. */
export const stepOfKey = (context: ReadContext, key: string): PlacedStep | undefined =>
  context.catalog.steps.get(key) ?? draftOf(context, key)?.steps.find((step) => step.key === key);

/** The ways on from the step with the key. */
export const transitionsFrom = (context: ReadContext, key: string): readonly PlacedTransition[] =>
  draftOf(context, key)?.transitions.filter(({ fromKey }) => fromKey === key) ??
  context.catalog.transitionsFrom.of(key);

/** The ways to the step with the key. */
export const transitionsTo = (context: ReadContext, key: string): readonly PlacedTransition[] =>
  draftOf(context, key)?.transitions.filter(({ toKey }) => toKey === key) ?? context.catalog.transitionsTo.of(key);

/** The draft that the step belongs to; a revision that has been published since is read from the catalog. */
const draftOf = ({ catalog, drafts }: ReadContext, stepKey: string): PlacedLadder | undefined => {
  const key = ladderKeyOf(stepKey);
  return catalog.ladders.get(key) === undefined ? drafts.get(key)?.placed : undefined;
};

/** The key of the revision that a step's key begins with. */
export const ladderKeyOf = (stepKey: string): string => stepKey.slice(0, stepKey.indexOf('/'));
