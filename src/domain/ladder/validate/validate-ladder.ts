import type { Finding } from '../finding';
import type { Ladder } from '../ladder';
import type { LadderReferences } from './references';
import { requirementFindings } from './requirements/requirement-findings';
import type { LadderRule } from './rule';
import { assignedLevel } from './steps/assigned-level';
import { confusableTitle } from './steps/confusable-title';
import { levelUsedTwice } from './steps/level-used-twice';
import { repeatedStep } from './steps/repeated-step';
import { stepReferences } from './steps/step-references';
import { stepTitle } from './steps/step-title';
import { advanceLoop } from './transitions/advance-loop';
import { levelOrder } from './transitions/level-order';
import { ownStep } from './transitions/own-step';
import { repeatedTransition } from './transitions/repeated-transition';
import { transitionEnds } from './transitions/transition-ends';
import { unreachableStep } from './transitions/unreachable-step';
import { validityOrder } from './validity-order';
import { baseRetired } from './whole/base-retired';
import { cumulativeWithoutAdvance } from './whole/cumulative-without-advance';
import { emptyLadder } from './whole/empty-ladder';
import { ladderReferences } from './whole/ladder-references';
import { publishedWithoutSources } from './whole/published-without-sources';
import { scaleRanks } from './whole/scale-ranks';
import { stepLoop } from './whole/step-loop';

const ladderRules: readonly LadderRule[] = [
  ladderReferences,
  baseRetired,
  (ladder) => validityOrder(ladder, []),
  scaleRanks,
  emptyLadder,
  cumulativeWithoutAdvance,
  publishedWithoutSources,
  repeatedStep,
  stepReferences,
  stepTitle,
  confusableTitle,
  levelUsedTwice,
  assignedLevel,
  transitionEnds,
  ownStep,
  repeatedTransition,
  levelOrder,
  advanceLoop,
  unreachableStep,
  stepLoop,
  (ladder, references) =>
    ladder.steps.flatMap((step) =>
      requirementFindings(step.requirements, ['steps', step.slug, 'requirements'], references, ladder),
    ),
];

/**
 * What is wrong with a ladder, rule by rule; nothing when it may be published. The ladder need not be among the
 * references; a step of its own is looked up in itself.
 */
export const validateLadder = (ladder: Ladder, references: LadderReferences): readonly Finding[] => {
  const withItself: LadderReferences = {
    ...references,
    ladder: (slug, revision) =>
      slug === ladder.slug && (revision ?? ladder.revision) === ladder.revision
        ? ladder
        : references.ladder(slug, revision),
  };
  return ladderRules.flatMap((rule) => rule(ladder, withItself));
};
