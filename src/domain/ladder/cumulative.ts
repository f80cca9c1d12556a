import { type AllOf, type Expression, isBranch, type StepLeaf } from '../requirement/expression';
import type { Requirement } from '../requirement/requirement';
import type { IsoDay } from '../time/iso-day';
import { contains, inForce } from '../time/validity';
import type { Ladder } from './ladder';

/** The slug of the requirement that a cumulative ladder adds to a step: föregående steg. */
const PREVIOUS_STEP = 'foregaende-steg';

/**
 * What a step demands: its own requirements and, in a cumulative ladder, that an earlier step is still
 * fulfilled. An earlier step is one that advances to it; where there are several, one of them is enough.
 * Nothing is added where the step states the same itself. An unknown step demands nothing.
 */
export const demandsOf = (ladder: Ladder, stepSlug: string): readonly Requirement[] => {
  const own = ladder.steps.find((step) => step.slug === stepSlug)?.requirements ?? [];
  const earlier = ladder.cumulative ? earlierSteps(ladder, stepSlug) : [];
  if (earlier.length === 0 || own.some((requirement) => states(requirement, earlier, ladder))) return own;
  return [...own, previousStep(own, earlier)];
};

/** The demands whose meeting means that the step is fulfilled: the mandatory ones to enter it and to use its title. */
export const fulfilmentDemands = (ladder: Ladder, stepSlug: string): readonly Requirement[] =>
  demandsOf(ladder, stepSlug).filter(
    ({ strength, scope }) => strength === 'MANDATORY' && (scope === 'ENTER_STEP' || scope === 'USE_TITLE'),
  );

/**
 * What it takes, on the day, for the step to be fulfilled. A requirement with a jurisdiction counts only when
 * that is among `jurisdictions`: the codes of the employer and of the organisations that it belongs to, else
 * the ladder's owner alone. What is not due, since there is respite, is left out.
 */
export const stepExpression = (
  ladder: Ladder,
  stepSlug: string,
  day: IsoDay,
  jurisdictions: ReadonlySet<string> = new Set([ladder.organization]),
  isDue: (requirement: Requirement) => boolean = () => true,
): AllOf => ({
  kind: 'ALL_OF',
  of: fulfilmentDemands(ladder, stepSlug)
    .filter((requirement) => inForce(requirement, day))
    .filter(({ jurisdiction }) => jurisdiction === undefined || jurisdictions.has(jurisdiction))
    .filter(isDue)
    .map((requirement) => requirement.expression),
});

/**
 * What it takes, on the day, to meet a demand for the step. Where the sources leave open what the step demands, the step
 * itself stands beside what is known: nothing else implies it.
 */
export const nestedStepExpression = (
  ladder: Ladder,
  stepSlug: string,
  day: IsoDay,
  jurisdictions?: ReadonlySet<string>,
): AllOf => {
  const known = stepExpression(ladder, stepSlug, day, jurisdictions);
  return ladder.steps.some(({ slug, demandsUnknown }) => slug === stepSlug && demandsUnknown === true)
    ? { kind: 'ALL_OF', of: [...known.of, { kind: 'STEP', ladder: ladder.slug, step: stepSlug }] }
    : known;
};

const earlierSteps = (ladder: Ladder, stepSlug: string): readonly StepLeaf[] => {
  const slugs = ladder.transitions.flatMap(({ from, to, kind }) =>
    kind === 'ADVANCE' && to === stepSlug && from !== stepSlug ? [from] : [],
  );
  return ladder.steps
    .filter((step) => slugs.includes(step.slug))
    .map((step) => ({ kind: 'STEP', ladder: ladder.slug, step: step.slug }));
};

const previousStep = (own: readonly Requirement[], earlier: readonly StepLeaf[]): Requirement => ({
  slug: own.some((requirement) => requirement.slug === PREVIOUS_STEP) ? `${PREVIOUS_STEP}-kumulativt` : PREVIOUS_STEP,
  scope: 'ENTER_STEP',
  strength: 'MANDATORY',
  authority: 'EMPLOYER',
  expression: earlier.length === 1 && earlier[0] ? earlier[0] : { kind: 'ANY_OF', of: earlier },
});

/** True when the requirement makes sure, as long as the ladder is in force, that one of the steps is fulfilled. */
const states = (requirement: Requirement, earlier: readonly StepLeaf[], ladder: Ladder): boolean =>
  requirement.strength === 'MANDATORY' &&
  requirement.scope === 'ENTER_STEP' &&
  requirement.jurisdiction === undefined &&
  requirement.respite === undefined &&
  contains(requirement, ladder) &&
  ensures(requirement.expression, earlier);

/** Of the leaves only a step is one of the steps; of an AT_LEAST it is not asked which parts it takes. */
const ensures = (expression: Expression, earlier: readonly StepLeaf[]): boolean => {
  if (!isBranch(expression)) return expression.kind === 'STEP' && earlier.some((step) => isSameStep(expression, step));
  switch (expression.kind) {
    case 'ALL_OF':
      return expression.of.some((part) => ensures(part, earlier));
    case 'ANY_OF':
      return expression.of.length > 0 && expression.of.every((part) => ensures(part, earlier));
    case 'AT_LEAST':
      return false;
  }
};

const isSameStep = (one: StepLeaf, other: StepLeaf): boolean => one.ladder === other.ladder && one.step === other.step;
