import type { PlacedLadder, PlacedStep } from '../../catalog/placed-ladder';
import { compareLadders, type ComparedLadder, type StepPair } from '../../domain/ladder/compare/compare-ladders';
import { nestedStepExpression, stepExpression } from '../../domain/ladder/cumulative';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { findLadder } from './find-ladder';
import { jurisdictionsOf } from './jurisdictions';

/** Two ladders side by side. */
export interface LadderComparison {
  readonly left: PlacedLadder;
  readonly right: PlacedLadder;
  readonly pairs: readonly PlacedStepPair[];
}

/** A pair whose steps know their ladders. */
export interface PlacedStepPair extends StepPair {
  readonly left?: PlacedStep;
  readonly right?: PlacedStep;
}

/** Compares two ladders by what they demand on the day, each where its owner is. */
export const compareTwoLadders = (
  context: ReadContext,
  left: PlacedLadder,
  right: PlacedLadder,
  asOf: IsoDay,
): LadderComparison => {
  const { catalog } = context;
  const pairs = compareLadders(compared(context, left, asOf), compared(context, right, asOf), {
    knowledge: catalog.knowledgeOn(asOf),
    scale: (slug) => catalog.levelScales.get(slug),
    naming: catalog.names,
    equivalences: catalog.equivalencesOf.of(left.slug),
  });
  return { left, right, pairs: pairs.map((pair) => placePair(pair, left, right)) };
};

const compared = (context: ReadContext, ladder: PlacedLadder, asOf: IsoDay): ComparedLadder => ({
  ladder: ladder.published,
  demandOf: (step, isDue) => stepExpression(ladder.published, step, asOf, jurisdictionsOf(context, ladder), isDue),
  stepDemand: (leaf) => {
    const named = leaf.ladder === ladder.slug ? ladder : findLadder(context, { slug: leaf.ladder, asOf });
    const known = named?.steps.some(({ slug }) => slug === leaf.step);
    return named && known
      ? nestedStepExpression(named.published, leaf.step, asOf, jurisdictionsOf(context, named))
      : undefined;
  },
});

const placePair = (
  { left, right, ...judged }: StepPair,
  ofLeft: PlacedLadder,
  ofRight: PlacedLadder,
): PlacedStepPair => ({
  ...judged,
  ...(left && { left: placedStep(ofLeft, left.slug) }),
  ...(right && { right: placedStep(ofRight, right.slug) }),
});

const placedStep = ({ steps }: PlacedLadder, step: string): PlacedStep | undefined =>
  steps.find(({ slug }) => slug === step);
