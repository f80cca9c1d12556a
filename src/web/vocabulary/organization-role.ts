import { defineTexts } from '../language/define-texts';
import type { OrganizationRole, ViewerRole } from '../viewer/viewer.generated';

const say = defineTexts(
  'organizationRole',
  {
    name: {
      EMPLOYEE: 'Medarbetare',
      MANAGER: 'Chef',
      HR_SYSTEM: 'HR',
      EDITOR: 'Redaktör',
      APPROVER: 'Godkännare',
      ADMIN: 'Administratör',
      PLATFORM_ADMIN: 'Plattformsadministratör',
      ANONYMOUS: 'Besökare',
    },
    meaning: {
      EMPLOYEE: 'Ser sig själv, lämnar in meriter och gör sin plan.',
      MANAGER: 'Ser medarbetarna i sina enheter, bekräftar meriter, ger nivåer och kommer överens om planer.',
      HR_SYSTEM: 'Lämnar uppgifter om personer och titlar, antingen som system eller som den som arbetar med HR.',
      EDITOR: 'Skriver utkast till kompetenstrappor och beslutar om titlar.',
      APPROVER: 'Granskar och godkänner det som någon annan har lämnat in.',
      ADMIN: 'Får göra allt som redaktörer och godkännare får, beslutar, ger ut nycklar och läser spåret.',
      PLATFORM_ADMIN: 'Sköter det som alla organisationer delar. Ser aldrig några personer.',
      ANONYMOUS: 'Läser det som är publicerat.',
    },
  },
  {
    name: {
      EMPLOYEE: 'Employee',
      MANAGER: 'Manager',
      HR_SYSTEM: 'HR',
      EDITOR: 'Editor',
      APPROVER: 'Approver',
      ADMIN: 'Admin',
      PLATFORM_ADMIN: 'Platform admin',
      ANONYMOUS: 'Visitor',
    },
    meaning: {
      EMPLOYEE: 'Sees themself, hands in merits and makes a plan.',
      MANAGER: 'Sees the people of their units, verifies merits, gives levels and agrees on plans.',
      HR_SYSTEM: 'Hands in people and titles, be it a system or someone who works with HR.',
      EDITOR: 'Drafts ladders and decides on titles.',
      APPROVER: 'Reviews and approves what somebody else has submitted.',
      ADMIN: 'May do all that editors and approvers may, decides, hands out keys and reads the trail.',
      PLATFORM_ADMIN: 'Maintains what all organisations share. Never sees any people.',
      ANONYMOUS: 'Reads what is published.',
    },
  },
);

/** What a role is called. */
export const wordForRole = (role: OrganizationRole | ViewerRole): string => say(`name.${role}`);

/** What somebody with the role does, in a sentence. */
export const meaningOfRole = (role: OrganizationRole | ViewerRole): string => say(`meaning.${role}`);
