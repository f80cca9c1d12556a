/** A version of a plan. */
interface PlanVersion {
  readonly id: string;
  readonly version: number;
}

/**
 * The newest version that is known of a plan: what was fetched, or what a save has answered while it is fetched anew.
 * To act on the older of them would be refused, as if somebody else had saved.
 */
export const newestPlan = <Plan extends PlanVersion>(fetched: Plan, saved: Plan | undefined): Plan =>
  saved?.id === fetched.id && saved.version > fetched.version ? saved : fetched;
