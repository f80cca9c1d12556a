import type { Expression, StepLeaf } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import type { Requirement } from '../../requirement/requirement';
import type { StrictnessRelation } from '../../requirement/strictness/compare-strictness';
import type { Naming } from '../../requirement/text/naming';
import type { LocalizedText } from '../../text/language';
import { inForce } from '../../time/validity';
import type { DeviationKind } from '../diff/deviation-kind';
import { together } from '../diff/requirement-deviation';
import type { Ladder } from '../ladder';
import type { LevelScale } from '../level-scale';
import type { Step } from '../step';
import { becauseOf } from './because';
import { expandSteps } from './expand-steps';
import { decidedPairs, type DecidedCounterparts } from './decided-pairs';
import type { Equivalence } from './equivalence';
import { equivalenceBetween } from './equivalence-between';
import { isUnknown } from './silence';
import { sideNames, type SideNames } from './side-names';
import { stagesOf, type Stage } from './stages';

/** Two steps that correspond, or one without a counterpart. */
export interface StepPair {
  readonly left?: Step;
  readonly right?: Step;
  /** How the right stands to the left. */
  readonly relation: DeviationKind;
  /** What makes the relation so; empty when nothing needs a reason. */
  readonly because: readonly LocalizedText[];
  /** The equivalence that decided that the steps correspond, or that the step has no counterpart. */
  readonly equivalence?: Equivalence;
}

/** A ladder to compare, with what its owner's jurisdictions make each step demand on the day. */
export interface ComparedLadder {
  readonly ladder: Ladder;
  /** What it takes for the step to be fulfilled: all of it, or what is due of it. */
  readonly demandOf: (step: string, isDue?: (requirement: Requirement) => boolean) => Expression;
  /** What it takes for a step that a demand names to be fulfilled, of this ladder or another, where that is known. */
  readonly stepDemand: (leaf: StepLeaf) => Expression | undefined;
}

/** What comparing needs to know beside the ladders. */
export interface ComparisonKnowledge {
  readonly knowledge: Knowledge;
  readonly naming: Naming;
  readonly scale: (slug: string) => LevelScale | undefined;
  readonly equivalences: readonly Equivalence[];
}

/**
 * Two ladders side by side: the steps in the order of the left one, then those that only the right has. Steps
 * correspond as an equivalence in force on the day says, else by role and level (see `pairSteps`); how their demands
 * stand to each other is proved, from the outset and when each respite has run out.
 */
export const compareLadders = (
  left: ComparedLadder,
  right: ComparedLadder,
  known: ComparisonKnowledge,
): readonly StepPair[] => {
  const decision = equivalenceBetween(known.equivalences, left.ladder, right.ladder, known.knowledge.day);
  return decidedPairs(left.ladder, right.ladder, decision?.pairs ?? [], known).map(({ reason, ...pair }) => {
    const { relation, because } = judge({ ...pair, reason }, left, right, known);
    if (reason === undefined) return { ...pair, relation, because };
    return { ...pair, relation, because: [reason, ...because], equivalence: decision?.equivalence };
  });
};

const judge = (
  pair: DecidedCounterparts,
  left: ComparedLadder,
  right: ComparedLadder,
  known: ComparisonKnowledge,
): Pick<StepPair, 'relation' | 'because'> => {
  if (!pair.left) return { relation: 'ADDED', because: [] };
  if (!pair.right) return { relation: 'REMOVED', because: [] };
  const { knowledge, naming } = known;
  const sides = { left: sideOf(left, pair.left, knowledge), right: sideOf(right, pair.right, knowledge) };
  const isUnknowable = !isSameLadder(left, right) && (isUnknown(sides.left) || isUnknown(sides.right));
  const stages = isUnknowable
    ? undefined
    : stagesOf({ of: left, step: pair.left }, { of: right, step: pair.right }, knowledge);
  const titles = renaming(pair.left, pair.right, knowledge);
  const pairedByOrder = isPairedByOrder(pair, left, right);
  const names = sideNames(left.ladder, right.ladder, naming);
  const because = becauseOf({ sides, names, stages, titles, pairedByOrder }, naming);
  return { relation: relationOf(stages, titles), because };
};

/** Whatever a step demands, it demands the same as itself. */
const isSameLadder = ({ ladder: left }: ComparedLadder, { ladder: right }: ComparedLadder): boolean =>
  left.slug === right.slug && left.revision === right.revision;

/** Nothing is proved of a demand that is not known. */
const relationOf = (stages: readonly Stage[] | undefined, titles: Renaming | undefined): DeviationKind => {
  if (stages === undefined) return 'DIFFERENT';
  const relation = stages.map(({ strictness }) => strictness.relation).reduce<StrictnessRelation>(together, 'SAME');
  return relation === 'SAME' && titles ? 'RENAMED' : relation;
};

const sideOf = ({ ladder, demandOf, stepDemand }: ComparedLadder, step: Step, { day }: Knowledge): Side => ({
  demand: expandSteps(demandOf(step.slug), stepDemand),
  recommended: step.requirements
    .filter((requirement) => requirement.strength === 'RECOMMENDED' && inForce(requirement, day))
    .map(({ expression }) => expression),
  isOpen: ladder.unknowns.length > 0,
  demandsUnknown: step.demandsUnknown === true,
});

/** Levels of different scales say nothing of each other but their order. */
const isPairedByOrder = (
  { left, right, reason }: DecidedCounterparts,
  { ladder }: ComparedLadder,
  other: ComparedLadder,
): boolean =>
  reason === undefined &&
  left?.level !== undefined &&
  right?.level !== undefined &&
  left.role === right.role &&
  ladder.scale !== other.ladder.scale;

/** One side of a pair. */
export interface Side {
  /** All that it takes for the step to be fulfilled. */
  readonly demand: Expression;
  /** What is recommended, on the day. */
  readonly recommended: readonly Expression[];
  /** The sources of the ladder leave questions open. */
  readonly isOpen: boolean;
  /** They leave open what this step demands. */
  readonly demandsUnknown: boolean;
}

/** What `because` is told from. */
export interface Judgement {
  readonly sides: { readonly left: Side; readonly right: Side };
  readonly names: SideNames;
  /** Left out where the demand of a side is not known. */
  readonly stages: readonly Stage[] | undefined;
  /** The two titles, where they differ. */
  readonly titles: Renaming | undefined;
  /** True when the levels are of different scales. */
  readonly pairedByOrder: boolean;
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
