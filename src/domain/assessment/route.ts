import type { EmploymentForm } from '../person/employment';
import type { CreditUnit } from '../qualification/qualification';
import type { Leaf, StepLeaf } from '../requirement/expression';

/** What makes one route better than another. */
export const routeObjectives = ['SHORTEST', 'CHEAPEST', 'FEWEST_CREDITS'] as const;
export type RouteObjective = (typeof routeObjectives)[number];

/**
 * STUDY: an education. WORK: so many months in a role. VALIDATE: have a competence assessed. APPLY: for a licence, a
 * proof, an assignment or a post. OBTAIN_EVIDENCE: hand in the paper on what is claimed already.
 */
export const routeActionKinds = ['STUDY', 'WORK', 'VALIDATE', 'APPLY', 'OBTAIN_EVIDENCE'] as const;
export type RouteActionKind = (typeof routeActionKinds)[number];

/** What the data does not tell of an action or a route; DEMANDS, what the target demands beside what is known, of a route. */
export const routeUnknowns = ['DURATION', 'COST', 'SEATS', 'CREDITS', 'DEMANDS'] as const;
export type RouteUnknown = (typeof routeUnknowns)[number];

/** Utvecklingsväg: what to do, in order, to reach a step. */
export interface Route {
  /** The steps that the route fulfils on its way, in order; the target is the last. */
  readonly steps: readonly StepLeaf[];
  readonly actions: readonly RouteAction[];
  /** From the first day to the last, as far as is known (see `unknowns`). */
  readonly months: number;
  /** Points to study, by their unit; units are not added up. */
  readonly credits: readonly CreditAmount[];
  /** In kronor; left out when the cost of some action is unknown. */
  readonly cost?: number;
  /** What is unknown of some action, each once; with DEMANDS the route leads as far as is known. */
  readonly unknowns: readonly RouteUnknown[];
}

/** Points of one unit. */
export interface CreditAmount {
  readonly points: number;
  readonly unit: CreditUnit;
}

/** One thing to do. References are slugs. */
export interface RouteAction {
  readonly kind: RouteActionKind;
  /** How long it takes, 0 where that is unknown; what is worked beside studies adds nothing. */
  readonly months: number;
  /** STUDY and APPLY for a paper: the learning opportunity; left out of STUDY when nobody in the data offers one. */
  readonly opportunity?: string;
  /** What comes of it: the first, where it is several. */
  readonly qualification?: string;
  /** VALIDATE: the competence, and the proficiency to reach. */
  readonly competence?: string;
  readonly proficiency?: number;
  /** WORK: in which role. APPLY for a post: the role, where the title has one. */
  readonly role?: string;
  /** APPLY for a post: the title. */
  readonly title?: string;
  /** OBTAIN_EVIDENCE of an employment: the code of the employer. */
  readonly employer?: string;
  /** APPLY for a post: the form of employment, where one is demanded. OBTAIN_EVIDENCE: the form of the employment. */
  readonly form?: EmploymentForm;
  /** APPLY for a level that the employer gives. */
  readonly assignment?: { readonly scale: string; readonly level: string; readonly role?: string };
  /** OBTAIN_EVIDENCE: ids of what is recorded as claimed. */
  readonly evidence?: readonly string[];
  /** STUDY: points that remain to be studied, less than the education holds where some are earned already. */
  readonly credits?: CreditAmount;
  /** In kronor; left out when unknown. */
  readonly cost?: number;
  /** STUDY at less than full pace: the role that is worked in meanwhile, and so many months of it. */
  readonly beside?: { readonly role: string; readonly months: number };
  readonly unknowns: readonly RouteUnknown[];
  /** The nodes of the target's demands that it makes met: the requirement's key, and the path from its root. */
  readonly satisfies: readonly DemandedNode[];
}

/** A node of a demand of the target. */
export interface DemandedNode {
  /** The key of the requirement. */
  readonly requirement: string;
  /** The index of the child to take at each branch, from the root down. */
  readonly path: readonly number[];
}

/** What no action can make met. */
export interface RouteObstacle extends DemandedNode {
  /** The leaf at the node; where that is a step, a leaf of what the step demands in its turn. */
  readonly leaf: Leaf;
}

/** The routes to a step, the best first; one without actions where the step is fulfilled already, as far as is known. */
export interface RouteAnswer {
  readonly routes: readonly Route[];
  /** Why there is no route: empty when there is one, and when the search was cut short. */
  readonly obstacles: readonly RouteObstacle[];
  /** False when the search was cut short: better routes may exist than those found. */
  readonly isProvedBest: boolean;
}
