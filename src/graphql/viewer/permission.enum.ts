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
  READ_PEOPLE:
    'Read what is recorded of people: an employee of themself, a manager of their units, HR of the employer.',
  IMPORT_PEOPLE: 'Feed people, employments, merits and levels.',
  RECORD_EVIDENCE: 'Say that a person has a merit.',
  VERIFY_EVIDENCE: 'Verify and refute the merits of others.',
  ASSIGN_LEVELS: 'Give a person a level as an uppdrag, and end it.',
  SAVE_PLANS: 'Make, change and agree on a development plan.',
  EXPORT_PEOPLE: 'Be handed everything that is stored of a person: an employee of themself, HR of the employer.',
  ERASE_PEOPLE: 'Erase a person, and read what figures are left.',
});
