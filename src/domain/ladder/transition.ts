/** ADVANCE: up. LATERAL: to another role at a like level. SPECIALIZE, LEAD: into a specialist or leading track. */
export const transitionKinds = ['ADVANCE', 'LATERAL', 'SPECIALIZE', 'LEAD'] as const;
export type TransitionKind = (typeof transitionKinds)[number];

/** A way from one step of a ladder to another; both are slugs. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly kind: TransitionKind;
}
