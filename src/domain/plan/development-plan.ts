import type { RouteAction } from '../assessment/route';
import type { IsoDay } from '../time/iso-day';

/** DRAFT: not agreed by both. AGREED: by both. COMPLETED: agreed, and the step is reached. CANCELLED: given up. */
export const planStatuses = ['DRAFT', 'AGREED', 'COMPLETED', 'CANCELLED'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/**
 * Individuell utvecklingsplan, agreed between employee and manager. Each change is a new version; the earlier ones are
 * kept. That it is completed is not stored: it follows from the evidence.
 */
export interface DevelopmentPlan {
  /** A UUID. */
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  /** From 1; each saved change is the next. */
  readonly version: number;
  /** The step to reach: slug of the ladder and of the step, whatever the revision. */
  readonly target: { readonly ladder: string; readonly step: string };
  readonly actions: readonly PlannedAction[];
  readonly isCancelled: boolean;
  /**
   * Who has agreed to what it says is to be done, and when (instants, ISO 8601); left out who has not. Earlier than
   * `savedAt` where this version only tells that more of the own actions is done, or less.
   */
  readonly agreedByEmployeeAt?: string;
  readonly agreedByManagerAt?: string;
  /** An instant, ISO 8601. */
  readonly savedAt: string;
}

/** Something to do: chosen from a route, or in the employee's own words. */
export type PlannedAction = RoutePlanAction | OwnPlanAction;

/** From a route: what it says follows from the slugs, and whether it is done from the evidence. */
export interface RoutePlanAction {
  readonly kind: 'ROUTE';
  readonly action: PlannedRouteAction;
  /** The day when it came into the plan: of WORK, months count from then. */
  readonly since: IsoDay;
  readonly due?: IsoDay;
}

/** What a plan keeps of an action of a route: what it takes to tell it in words, and to see when it is done. */
export type PlannedRouteAction = Pick<
  RouteAction,
  | 'kind'
  | 'opportunity'
  | 'qualification'
  | 'competence'
  | 'proficiency'
  | 'role'
  | 'title'
  | 'form'
  | 'assignment'
  | 'evidence'
> & {
  /** Of WORK: so many. */
  readonly months?: number;
};

/** In the employee's own words: only they can write and change it, and say that it is done. */
export interface OwnPlanAction {
  readonly kind: 'OWN';
  readonly text: string;
  readonly due?: IsoDay;
  readonly isDone: boolean;
}
