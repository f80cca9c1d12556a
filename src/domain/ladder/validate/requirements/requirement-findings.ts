import type { Requirement } from '../../../requirement/requirement';
import { intersection, type Validity } from '../../../time/validity';
import type { Finding, Place } from '../../finding';
import { branchSize } from '../expressions/branch-size';
import { coursesCountedTwice } from '../expressions/courses-counted-twice';
import { creditsWithin } from '../expressions/credits-within';
import { demandedSeqfLevel } from '../expressions/demanded-seqf-level';
import { experienceWithin } from '../expressions/experience-within';
import { expressionReferences } from '../expressions/expression-references';
import { nodesOf } from '../../../requirement/nodes';
import { paperDates } from '../expressions/paper-dates';
import { positiveAmount } from '../expressions/positive-amount';
import { proficiencyRange } from '../expressions/proficiency-range';
import type { LadderReferences } from '../references';
import type { NodeRule, PlacedRequirement, RequirementRule } from '../rule';
import { jurisdiction } from './jurisdiction';
import { lawNamed } from './law-named';
import { neverMet } from './never-met';
import { repeatedRequirement } from './repeated-requirement';
import { requirementValidity } from './requirement-validity';
import { respite } from './respite';

const requirementRules: readonly RequirementRule[] = [jurisdiction, requirementValidity, lawNamed, respite, neverMet];

const nodeRules: readonly NodeRule[] = [
  branchSize,
  positiveAmount,
  creditsWithin,
  coursesCountedTwice,
  experienceWithin,
  demandedSeqfLevel,
  proficiencyRange,
  paperDates,
  expressionReferences,
];

/**
 * What is wrong with requirements that stand together: on a step, for a task, before an education.
 *
 * @param place - where their list stands
 * @param within - the days of the ladder; no ends where they stand elsewhere
 */
export const requirementFindings = (
  requirements: readonly Requirement[],
  place: Place,
  references: LadderReferences,
  within: Validity = {},
): readonly Finding[] => [
  ...repeatedRequirement(requirements, place),
  ...requirements.flatMap((requirement) => {
    const placed = { requirement, place: [...place, requirement.slug], within };
    return [...requirementRules.flatMap((rule) => rule(placed, references)), ...expressionFindings(placed, references)];
  }),
];

const expressionFindings = (
  { requirement, place, within }: PlacedRequirement,
  references: LadderReferences,
): readonly Finding[] =>
  nodesOf(requirement.expression).flatMap(({ node, path }) => {
    const placed = { node, place: [...place, 'expression', ...path], inForce: intersection(requirement, within) };
    return nodeRules.flatMap((rule) => rule(placed, references));
  });
