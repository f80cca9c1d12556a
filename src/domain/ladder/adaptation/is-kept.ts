import type { AllOf, Expression, StepLeaf } from '../../requirement/expression';
import type { Requirement } from '../../requirement/requirement';
import { endsNoLaterThan } from '../../requirement/respite';
import type { Worlds } from '../../requirement/strictness/worlds';
import { sameValue } from '../../same-value';
import { expandSteps } from '../compare/expand-steps';
import { demandsOf, nestedStepExpression, stepExpression } from '../cumulative';
import type { Ladder } from '../ladder';
import type { Step } from '../step';
import { type Circumstance, holdsIn, jurisdictionsIn } from './circumstances';
import { has } from './counterparts';
import { type Demanded, isLegal } from './demanded';

/** The two ladders and all that can be so: what has been proved of it is remembered, so proofs share one. */
export interface Adaptation {
  readonly base: Ladder;
  readonly local: Ladder;
  readonly worlds: Worlds;
}

/** A step of the base, and a local one that is held to its demands. */
export interface Pair {
  readonly of: Step;
  readonly by: Step;
}

/**
 * True when the local step still makes sure, in the circumstance, of what the base's step demands: all that it
 * demands there for the same end, as bindingly, implies it by proof. What the law demands must also still cite it.
 */
export const isKept = (
  demanded: Demanded,
  { of, by }: Pair,
  circumstance: Circumstance,
  adaptation: Adaptation,
): boolean => {
  const { requirement, statedBy } = demanded;
  if (!holdsIn(requirement, circumstance)) return true;
  const isOwn = statedBy === of.slug;
  if (!isOwn && !isDemandedBy(of, requirement, circumstance, adaptation)) return true;
  const held = by.role === of.role ? heldTo(requirement, by, circumstance, adaptation.local) : [];
  if (isOwn && isLegal(requirement) && !held.some((one) => citesLawOf(requirement, one))) return false;
  if (held.some(({ expression }) => sameValue(expression, requirement.expression))) return true;
  const conclusion = required(demanded, isOwn, circumstance, adaptation);
  const premise: AllOf = { kind: 'ALL_OF', of: held.map(({ expression }) => expression) };
  const isProved = (from: Expression): boolean => adaptation.worlds.entail(from, conclusion);
  // What the step states itself mostly settles it; what earlier steps demand makes for a long proof.
  return isProved(premise) || isProved(localDemand(premise, circumstance, adaptation));
};

/** What the local step demands to the same end, at least as bindingly and no later, in the circumstance. */
const heldTo = (
  { scope, strength, respite }: Requirement,
  step: Step,
  circumstance: Circumstance,
  local: Ladder,
): readonly Requirement[] =>
  demandsOf(local, step.slug).filter(
    (one) =>
      one.scope === scope &&
      (one.strength === 'MANDATORY' || strength !== 'MANDATORY') &&
      endsNoLaterThan(one.respite, respite) &&
      holdsIn(one, circumstance),
  );

/** True when the other requirement rests on the law that this one rests on. */
export const citesLawOf = (requirement: Requirement, other: Requirement): boolean =>
  (requirement.authority !== 'LAW' || other.authority === 'LAW') && lawOf(requirement) === lawOf(other);

const lawOf = ({ legalBasis }: Requirement): string | undefined => legalBasis?.reference ?? legalBasis?.title;

/** True when the base lets nobody on the step, not even with respite, who does not meet what an earlier step requires. */
const isDemandedBy = (
  step: Step,
  { expression }: Requirement,
  circumstance: Circumstance,
  { base, worlds }: Adaptation,
): boolean => {
  const isFromTheOutset = ({ respite }: Requirement): boolean => respite === undefined;
  const jurisdictions = jurisdictionsIn(circumstance);
  const whole = stepExpression(base, step.slug, circumstance.day, jurisdictions, isFromTheOutset);
  const inFull = (part: Expression): Expression => expandSteps(part, (leaf) => demandOfLeaf(leaf, base, circumstance));
  return worlds.entail(inFull(whole), inFull(expression));
};

/**
 * What the local step must imply. An earlier step that the local ladder still has is held to its own demands, so
 * demanding it is enough; one that it has left out must be made up for.
 */
const required = (
  { requirement, statedBy }: Demanded,
  isOwn: boolean,
  circumstance: Circumstance,
  { base, local }: Adaptation,
): Expression => {
  const orLocally = (step: string, demand: Expression): Expression =>
    has(local, step) ? { kind: 'ANY_OF', of: [{ kind: 'STEP', ladder: local.slug, step }, demand] } : demand;
  const inFull = expandSteps(requirement.expression, (leaf) => {
    const demand = demandOfLeaf(leaf, base, circumstance);
    return demand && orLocally(leaf.step, demand);
  });
  return isOwn ? inFull : orLocally(statedBy, inFull);
};

/** Whoever is on a local step meets its demands too. */
const localDemand = (premise: Expression, circumstance: Circumstance, { base, local }: Adaptation): Expression =>
  expandSteps(premise, (leaf) => {
    const demand = demandOfLeaf(leaf, local, circumstance);
    return demand ? { kind: 'ALL_OF', of: [leaf, demand] } : demandOfLeaf(leaf, base, circumstance);
  });

const demandOfLeaf = (leaf: StepLeaf, ladder: Ladder, circumstance: Circumstance): AllOf | undefined =>
  leaf.ladder === ladder.slug && has(ladder, leaf.step)
    ? nestedStepExpression(ladder, leaf.step, circumstance.day, jurisdictionsIn(circumstance))
    : undefined;
