/** What can be done that leaves a trace: one action for each mutation, and those of the command. */
export const auditActions = [
  'CREATE_LADDER',
  'ADOPT_LADDER',
  'END_ADOPTION',
  'EDIT_LADDER',
  'IMPORT_LADDER',
  'DECIDE_CONFLICTS',
  'SUBMIT_LADDER',
  'WITHDRAW_LADDER',
  'APPROVE_LADDER',
  'PUBLISH_LADDER',
  'RETIRE_LADDER',
  'DISCARD_LADDER',
  'SHARE_LADDER',
  'PROPOSE_EQUIVALENCE',
  'APPROVE_EQUIVALENCE',
  'REJECT_EQUIVALENCE',
  'MAINTAIN_REFERENCE_DATA',
  'CREATE_API_KEY',
  'REVOKE_API_KEY',
  'PUBLISH_SEEDS',
] as const;
export type AuditAction = (typeof auditActions)[number];
