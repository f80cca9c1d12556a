import { permissions } from '../../domain/access/permission';
import { registerList } from '../enums/register-list';

export const PermissionEnum = registerList('Permission', permissions, 'What may be done in an organisation.', {
  READ_DRAFTS: 'Read drafts, their findings and their conflicts.',
  DRAFT_LADDERS: 'Create, edit, import, submit and withdraw drafts, and decide their conflicts.',
  DISCARD_DRAFTS: 'Close a draft that nobody wants.',
  APPROVE_LADDERS: 'Approve what another has submitted.',
  DECIDE_LADDERS: 'Publish and retire ladders, adopt those of others, and share drafts with members.',
  MAINTAIN_REFERENCE_DATA: 'Maintain roles, titles, qualifications and what else ladders refer to.',
  READ_TITLE_WORK: 'Read which titles the employer has imported, which wait for a decision, and who decided what.',
  IMPORT_TITLES: "Put a new list of titles in the place of the employer's last one.",
  DECIDE_TITLES: "Decide which standard title an employer's title stands for.",
  MANAGE_API_KEYS: 'See, make and revoke API keys.',
  READ_AUDIT_TRAIL: 'Read the trail.',
});
