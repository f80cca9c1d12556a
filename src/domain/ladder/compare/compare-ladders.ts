import type { Expression, StepLeaf } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import { compareStrictness, type Strictness } from '../../requirement/strictness/compare-strictness';
import type { Naming } from '../../requirement/text/naming';
import type { LocalizedText } from '../../text/language';
import type { DeviationKind } from '../diff/deviation-kind';
import type { Ladder } from '../ladder';
import type { LevelScale } from '../level-scale';
import type { Step } from '../step';
import { becauseOf } from './because';
import { expandSteps } from './expand-steps';
import { pairSteps, type Counterparts } from './pair-steps';

/** Two steps that correspond, or one without a counterpart. */
export interface StepPair {
  readonly left?: Step;
  readonly right?: Step;
  /** How the right stands to the left. */
  readonly relation: DeviationKind;
  /** What makes the relation so; empty when nothing needs a reason. */
  readonly because: readonly LocalizedText[];
}

/** A ladder to compare, with what its owner's jurisdictions make each step demand on the day. */
export interface ComparedLadder {
  readonly ladder: Ladder;
  /** What it takes for the step to be fulfilled. */
  readonly demandOf: (step: string) => Expression;
  /** What it takes for a step that a demand names to be fulfilled, of this ladder or another, where that is known. */
  readonly stepDemand: (leaf: StepLeaf) => Expression | undefined;
}

/** What comparing needs to know beside the ladders. */
export interface ComparisonKnowledge {
  readonly knowledge: Knowledge;
  readonly naming: Naming;
  readonly scale: (slug: string) => LevelScale | undefined;
}

/**
 * Two ladders side by side: the steps in the order of the left one, then those that only the right has. Steps
 * correspond by role and level (see `pairSteps`); how their demands stand to each other is proved.
 */
export const compareLadders = (
  left: ComparedLadder,
  right: ComparedLadder,
  known: ComparisonKnowledge,
): readonly StepPair[] =>
  pairSteps(left.ladder, right.ladder, known).map((pair) => ({ ...pair, ...judge(pair, left, right, known) }));

const judge = (
  pair: Counterparts,
  left: ComparedLadder,
  right: ComparedLadder,
  known: ComparisonKnowledge,
): Pick<StepPair, 'relation' | 'because'> => {
  if (!pair.left) return { relation: 'ADDED', because: [] };
  if (!pair.right) return { relation: 'REMOVED', because: [] };
  const demands = {
    left: expandSteps(left.demandOf(pair.left.slug), left.stepDemand),
    right: expandSteps(right.demandOf(pair.right.slug), right.stepDemand),
  };
  const strictness = compareStrictness(demands.left, demands.right, known.knowledge);
  const titles = renaming(pair.left, pair.right, known.knowledge);
  const relation = strictness.relation === 'SAME' && titles ? 'RENAMED' : strictness.relation;
  return { relation, because: becauseOf({ demands, strictness, titles }, known.naming) };
};

/** What `because` is told from. */
export interface Judgement {
  readonly demands: { readonly left: Expression; readonly right: Expression };
  readonly strictness: Strictness;
  /** The two titles, where they differ. */
  readonly titles: Renaming | undefined;
}

/** Two labels for one step. */
export interface Renaming {
  readonly left: string;
  readonly right: string;
}

const renaming = (left: Step, right: Step, knowledge: Knowledge): Renaming | undefined => {
  const label = ({ title }: Step): string | undefined => (title === undefined ? title : knowledge.title(title)?.label);
  const [ours, theirs] = [label(left), label(right)];
  return ours === undefined || theirs === undefined || ours === theirs ? undefined : { left: ours, right: theirs };
};
