import type { Permission } from '../viewer/viewer.generated';
import type { LadderLifeFragment } from './ladder-life.generated';

/** What can be done with a revision in its life. */
export const ladderActs = ['submit', 'approve', 'withdraw', 'publish', 'discard', 'retire', 'share'] as const;

/** One of them. */
export type LadderAct = (typeof ladderActs)[number];

/** Whether an act is open now; else why not, for those who would look for it. HIDDEN: it has no place here. */
export type ActState = 'OPEN' | 'NOT_ALLOWED' | 'OWN_WORK' | 'HAS_FAULTS' | 'HIDDEN';

/** Who looks, and at what. */
export interface ActContext {
  readonly ladder: Pick<LadderLifeFragment, 'status' | 'submittedBy' | 'organization'>;
  /** True where a finding stands in the way of publication. */
  readonly isFaulty: boolean;
  /** Whether who looks may, in the organisation that owns the ladder. */
  readonly may: (permission: Permission) => boolean;
  /** The opaque subject of who looks. */
  readonly subject: string | null;
}

const permissions: Readonly<Record<LadderAct, Permission>> = {
  submit: 'DRAFT_LADDERS',
  approve: 'APPROVE_LADDERS',
  withdraw: 'DRAFT_LADDERS',
  publish: 'DECIDE_LADDERS',
  discard: 'DISCARD_DRAFTS',
  retire: 'DECIDE_LADDERS',
  share: 'DECIDE_LADDERS',
};

const statuses: Readonly<Record<LadderAct, readonly LadderLifeFragment['status'][]>> = {
  submit: ['DRAFT'],
  approve: ['IN_REVIEW'],
  withdraw: ['IN_REVIEW', 'APPROVED'],
  publish: ['APPROVED'],
  discard: ['DRAFT'],
  retire: ['PUBLISHED'],
  share: ['DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED'],
};

/** An act that is explained to those who may not do it. */
export type ExplainedAct = 'submit' | 'approve' | 'withdraw' | 'publish';

/** True where those who may not do it are told who can. */
export const isExplained = (act: LadderAct): act is ExplainedAct =>
  act === 'submit' || act === 'approve' || act === 'withdraw' || act === 'publish';

/**
 * Whether who looks can do this with the revision now. The steps on the way to publication (submit, approve, publish)
 * and back (withdraw) are explained to those who may not take them; the rest is hidden from them. Whoever submitted may
 * not approve.
 */
export const stateOfAct = (act: LadderAct, { ladder, isFaulty, may, subject }: ActContext): ActState => {
  const isShared = act !== 'share' || ladder.organization.kind === 'MUNICIPAL_ASSOCIATION';
  if (!statuses[act].includes(ladder.status) || !isShared) return 'HIDDEN';
  if (!may(permissions[act])) return isExplained(act) ? 'NOT_ALLOWED' : 'HIDDEN';
  if (act === 'approve' && ladder.submittedBy === subject) return 'OWN_WORK';
  return act === 'publish' && isFaulty ? 'HAS_FAULTS' : 'OPEN';
};
