import { auditActions } from '../../domain/audit/audit-action';
import { registerList } from '../enums/register-list';

export const AuditActionEnum = registerList('AuditAction', auditActions, 'What was done.', {
  CREATE_LADDER: 'createLadder: a draft of a new ladder was opened.',
  ADOPT_LADDER: 'adoptLadder: an organisation took a ladder into use.',
  UPDATE_ADOPTION: 'updateAdoption: an organisation went over from one revision to another.',
  END_ADOPTION: 'endAdoption: a last day of use was set.',
  DERIVE_LADDER: 'deriveLadder, or adoptLadder with derive: a draft was opened of a ladder that adapts an adopted one.',
  EDIT_LADDER: 'editLadder: a draft was changed.',
  IMPORT_LADDER: 'importLadder: a draft was read from a file.',
  DECIDE_CONFLICTS: 'decideConflicts: it was decided what holds where a base had moved on.',
  SUBMIT_LADDER: 'submitLadder: a draft was handed in for review.',
  WITHDRAW_LADDER: 'withdrawLadder: what was handed in became a draft again.',
  APPROVE_LADDER: 'approveLadder: a draft was approved.',
  PUBLISH_LADDER: 'publishLadder: a revision was published.',
  CARRY_OVER_LADDER:
    'publishLadder of the base: a draft of what adapts it was opened, or became a draft again, on the new revision.',
  RETIRE_LADDER: 'retireLadder: a revision got its last day in force.',
  DISCARD_LADDER: 'discardLadder: a draft was closed.',
  SHARE_LADDER: 'shareLadder: what members may do with the drafts was changed.',
  PROPOSE_EQUIVALENCE: 'proposeEquivalence: an equivalence was proposed.',
  APPROVE_EQUIVALENCE: 'approveEquivalence: a proposed equivalence was approved.',
  REJECT_EQUIVALENCE: 'rejectEquivalence: a proposed equivalence was closed.',
  MAINTAIN_REFERENCE_DATA: 'maintainReferenceData: reference data was changed.',
  IMPORT_TITLES: "importTitles: a new list took the place of an employer's titles.",
  DECIDE_TITLES: "decideTitleMapping, or an import: it was decided what an employer's titles stand for.",
  CREATE_API_KEY: 'createApiKey: an API key was made.',
  REVOKE_API_KEY: 'revokeApiKey: an API key was revoked.',
  PUBLISH_SEEDS: 'The command published files on the server.',
});
