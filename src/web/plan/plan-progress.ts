/** How much of a plan is done. */
export interface PlanProgress {
  readonly done: number;
  readonly all: number;
}

/** Counts what is done. */
export const progressOf = (actions: readonly { readonly done: boolean }[]): PlanProgress => ({
  done: actions.filter(({ done }) => done).length,
  all: actions.length,
});
