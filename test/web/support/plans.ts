import type { ShownPlanActionFragment } from '../../../src/web/plan/shown-plan.generated';

/** An action of a plan as the pages read it: in own words, unless a kind is given. */
export const shownAction = (text: string, change: Partial<ShownPlanActionFragment> = {}): ShownPlanActionFragment => ({
  text,
  due: null,
  done: false,
  kind: null,
  months: null,
  form: null,
  proficiency: null,
  opportunity: null,
  qualification: null,
  competence: null,
  role: null,
  title: null,
  level: null,
  evidence: [],
  employments: [],
  ...change,
});

/** A learning opportunity of which nothing is known but that it is there. */
export const shownOpportunity = (slug: string): NonNullable<ReturnType<typeof shownAction>['opportunity']> => ({
  slug,
  weeks: null,
  credits: null,
  creditUnit: null,
  cost: null,
  sources: [],
});
