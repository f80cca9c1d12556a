import type { OrganizationRole } from './organization-role';

/** How the one who asks has shown who they are. OPERATOR: whoever may run the command on the server itself. */
export const viewerKinds = ['ANONYMOUS', 'PERSON', 'SYSTEM', 'API_KEY', 'OPERATOR'] as const;
export type ViewerKind = (typeof viewerKinds)[number];

/** A role in one organisation. It gives nothing in any other. */
export interface Grant {
  /** Code of the organisation. */
  readonly organization: string;
  readonly role: OrganizationRole;
  /**
   * Of EMPLOYEE, MANAGER and HR_SYSTEM: who they are among the employer's people, by external id; left out, they are
   * none of them. An EMPLOYEE reaches themself by it, the others nobody more; and nobody verifies what is their own.
   */
  readonly person?: string;
  /** Of MANAGER: codes of the units that they lead; left out, none. */
  readonly units?: readonly string[];
}

/** Who asks, and what they may be. */
export interface Viewer {
  readonly kind: ViewerKind;
  /**
   * Tells the one who asks from all others, over time: the issuer's `sub`, or the id of an API key. Opaque: never a
   * name, an address or a personnummer. Empty for who is anonymous.
   */
  readonly subject: string;
  readonly grants: readonly Grant[];
  /** True for who maintains what all organisations share. */
  readonly isPlatformAdmin: boolean;
}

/** Someone who has not said who they are: reads what is published. */
export const ANONYMOUS: Viewer = Object.freeze({ kind: 'ANONYMOUS', subject: '', grants: [], isPlatformAdmin: false });

/** Whoever may run the command on the server itself may do all, and has no other name. */
export const OPERATOR: Viewer = Object.freeze({
  kind: 'OPERATOR',
  subject: 'operator',
  grants: [],
  isPlatformAdmin: true,
});
