import type { AllOf, StepLeaf } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import { requirementScopes, strengths, type Requirement } from '../../requirement/requirement';
import { distinctRespites, endsNoLaterThan, type Respite } from '../../requirement/respite';
import {
  compareStrictness,
  type Strictness,
  type StrictnessRelation,
} from '../../requirement/strictness/compare-strictness';
import { sameValue } from '../../same-value';
import type { IsoDay } from '../../time/iso-day';
import { inForce } from '../../time/validity';
import { expandSteps } from '../compare/expand-steps';
import { demandsOf, nestedStepExpression } from '../cumulative';
import { together } from '../diff/requirement-deviation';
import type { Ladder } from '../ladder';
import type { Circumstance } from './circumstances';

/** A ladder and the one that it adapts, with what judging them takes. */
export interface Adaptation {
  readonly base: Ladder;
  readonly local: Ladder;
  readonly knowledgeOn: (day: IsoDay) => Knowledge;
  /** A further ladder, by its revision of the day. */
  readonly ladderOn: (slug: string, day: IsoDay) => Ladder | undefined;
}

/** How a step of the adaptation stands to the same step of the base. */
export interface StepJudgement {
  readonly relation: StrictnessRelation;
  /** Where and when the demands differ, the earliest first; empty when they are the same. */
  readonly differing: readonly DifferingDemand[];
}

/** What a step demands in the base and in the adaptation, where that is not the same. */
interface DifferingDemand {
  readonly day: IsoDay;
  /** The respite that has run out; left out for what is demanded from the outset. */
  readonly respite?: Respite;
  readonly base: AllOf;
  readonly local: AllOf;
  readonly strictness: Strictness;
}

/**
 * Judges all that the step demands in each of the circumstances: for each scope what is mandatory, and what is
 * mandatory or recommended, from the outset and when each respite has run out, with the demands of other steps in
 * their place. So neither a later day, another place, a weaker strength, a longer respite nor an earlier step can hide
 * a loosening. A recommendation that comes or goes counts as a demand that does.
 */
export const judgeStep = (
  step: string,
  adaptation: Adaptation,
  circumstances: readonly Circumstance[],
): StepJudgement => {
  const kinds = kindsOf([adaptation.base, adaptation.local].flatMap((ladder) => demandsOf(ladder, step)));
  const differing = circumstances.flatMap((circumstance) =>
    kinds.flatMap((kind) => difference(step, adaptation, circumstance, kind)),
  );
  const relations = differing.map(({ strictness }) => strictness.relation);
  return { relation: relations.reduce<StrictnessRelation>(together, 'SAME'), differing };
};

/** Which of a step's requirements are judged together. */
interface Kind {
  readonly isMeant: (requirement: Requirement) => boolean;
  /** Those count whose respite has run out by when this one has. */
  readonly respite?: Respite;
}

/** For each scope what is mandatory, and where something is recommended, that too, each by its respite. */
const kindsOf = (requirements: readonly Requirement[]): readonly Kind[] =>
  requirementScopes.flatMap((scope) => {
    const ofScope = requirements.filter((requirement) => requirement.scope === scope);
    const strengthsThere = strengths.filter((strength) => ofScope.some((one) => one.strength === strength));
    return strengthsThere.flatMap((weakest) => {
      const isMeant = (requirement: Requirement): boolean =>
        requirement.scope === scope && (weakest === 'RECOMMENDED' || requirement.strength === 'MANDATORY');
      return byRespite(requirements.filter(isMeant), isMeant);
    });
  });

const byRespite = (requirements: readonly Requirement[], isMeant: Kind['isMeant']): readonly Kind[] => [
  { isMeant: (requirement) => isMeant(requirement) && requirement.respite === undefined },
  ...distinctRespites(requirements).map((respite) => ({
    respite,
    isMeant: (requirement: Requirement) => isMeant(requirement) && endsNoLaterThan(requirement.respite, respite),
  })),
];

const difference = (
  step: string,
  adaptation: Adaptation,
  circumstance: Circumstance,
  { isMeant, respite }: Kind,
): readonly DifferingDemand[] => {
  const demandIn = (ladder: Ladder): AllOf => wholeDemand(ladder, step, adaptation, circumstance, isMeant);
  const [base, local] = [demandIn(adaptation.base), demandIn(adaptation.local)];
  if (sameValue(base, local)) return [];
  const strictness = compareStrictness(base, local, adaptation.knowledgeOn(circumstance.day));
  if (strictness.relation === 'SAME') return [];
  return [{ day: circumstance.day, ...(respite && { respite }), base, local, strictness }];
};

const wholeDemand = (
  ladder: Ladder,
  step: string,
  adaptation: Adaptation,
  { day, jurisdictions }: Circumstance,
  isMeant: Kind['isMeant'],
): AllOf => {
  const stepDemand = (leaf: StepLeaf): AllOf | undefined => {
    const named = [adaptation.local, adaptation.base].find(({ slug }) => slug === leaf.ladder);
    const of = named ?? adaptation.ladderOn(leaf.ladder, day);
    return of?.steps.some(({ slug }) => slug === leaf.step)
      ? nestedStepExpression(of, leaf.step, day, jurisdictions)
      : undefined;
  };
  const requirements = demandsOf(ladder, step)
    .filter((requirement) => isMeant(requirement) && inForce(requirement, day))
    .filter(({ jurisdiction }) => jurisdiction === undefined || jurisdictions.has(jurisdiction));
  return { kind: 'ALL_OF', of: requirements.map(({ expression }) => expandSteps(expression, stepDemand)) };
};
