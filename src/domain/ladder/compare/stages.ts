import type { Expression } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import type { Requirement } from '../../requirement/requirement';
import { distinctRespites, endsNoLaterThan, inOwnRole, type Respite } from '../../requirement/respite';
import { compareStrictness, type Strictness } from '../../requirement/strictness/compare-strictness';
import { sameValue } from '../../same-value';
import { fulfilmentDemands } from '../cumulative';
import type { Step } from '../step';
import type { ComparedLadder } from './compare-ladders';
import { expandSteps } from './expand-steps';

/** What two steps demand at one time in office, and how the right stands to the left then. */
export interface Stage {
  /** The respite that has run out; left out for what is demanded from the outset. */
  readonly respite?: Respite;
  readonly left: Expression;
  readonly right: Expression;
  readonly strictness: Strictness;
}

/** A step of a ladder that is compared. */
interface ComparedStep {
  readonly of: ComparedLadder;
  readonly step: Step;
}

/**
 * The demands of the two from the outset, and when each respite has run out, the shortest first; times between which
 * nothing changes are one. Respite in the role of the step is the same on both sides, also where their roles differ.
 */
export const stagesOf = (left: ComparedStep, right: ComparedStep, knowledge: Knowledge): readonly Stage[] => {
  const respites = distinctRespites([...respitesOf(left), ...respitesOf(right)]);
  const shortestFirst = respites.toSorted((one, other) => one.months - other.months);
  const stages = [undefined, ...shortestFirst].map((respite) => ({
    ...(respite && { respite }),
    left: demandAfter(respite, left),
    right: demandAfter(respite, right),
  }));
  return stages
    .filter((stage, index) => stages.findIndex((other) => isSameDemand(stage, other)) === index)
    .map((stage) => ({ ...stage, strictness: compareStrictness(stage.left, stage.right, knowledge) }));
};

const isSameDemand = (one: Omit<Stage, 'strictness'>, other: Omit<Stage, 'strictness'>): boolean =>
  sameValue([one.left, one.right], [other.left, other.right]);

const respitesOf = ({ of, step }: ComparedStep): readonly { readonly respite?: Respite }[] =>
  fulfilmentDemands(of.ladder, step.slug).map((requirement) => ({ respite: respiteOf(requirement, step) }));

const respiteOf = ({ respite }: Requirement, { role }: Step): Respite | undefined =>
  respite && inOwnRole(respite, role);

const demandAfter = (respite: Respite | undefined, { of, step }: ComparedStep): Expression => {
  const isDue = (requirement: Requirement): boolean => endsNoLaterThan(respiteOf(requirement, step), respite);
  return expandSteps(of.demandOf(step.slug, isDue), of.stepDemand);
};
