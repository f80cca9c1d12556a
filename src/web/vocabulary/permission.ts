import { defineTexts } from '../language/define-texts';
import type { Permission } from '../viewer/viewer.generated';

const say = defineTexts(
  'permission',
  {
    READ_DRAFTS: 'Läsa utkast till kompetenstrappor',
    DRAFT_LADDERS: 'Skriva, ändra och lämna in utkast',
    DISCARD_DRAFTS: 'Stänga utkast som ingen vill ha',
    APPROVE_LADDERS: 'Godkänna det som någon annan har lämnat in',
    DECIDE_LADDERS: 'Publicera, avsluta, införa och dela kompetenstrappor',
    MAINTAIN_REFERENCE_DATA: 'Sköta yrken, titlar, kvalifikationer och annat som trapporna hänvisar till',
    READ_TITLE_WORK: 'Se arbetsgivarens titlar, vilka som väntar och vem som har beslutat vad',
    IMPORT_TITLES: 'Lämna en ny lista med titlar',
    DECIDE_TITLES: 'Besluta vad arbetsgivarens titlar står för',
    MANAGE_API_KEYS: 'Skapa och återkalla API-nycklar',
    READ_AUDIT_TRAIL: 'Läsa spåret',
    READ_PEOPLE: 'Se uppgifter om personer',
    IMPORT_PEOPLE: 'Lämna listor med personer, anställningar, meriter och nivåer',
    RECORD_EVIDENCE: 'Lämna in meriter',
    VERIFY_EVIDENCE: 'Bekräfta eller avvisa andras meriter',
    ASSIGN_LEVELS: 'Ge nivåer som uppdrag och avsluta dem',
    SAVE_PLANS: 'Göra, ändra och komma överens om utvecklingsplaner',
    EXPORT_PEOPLE: 'Få ut allt som finns sparat om en person',
    ERASE_PEOPLE: 'Gallra personer',
  },
  {
    READ_DRAFTS: 'Read drafts of ladders',
    DRAFT_LADDERS: 'Write, change and submit drafts',
    DISCARD_DRAFTS: 'Close drafts that nobody wants',
    APPROVE_LADDERS: 'Approve what somebody else has submitted',
    DECIDE_LADDERS: 'Publish, retire, adopt and share ladders',
    MAINTAIN_REFERENCE_DATA: 'Maintain roles, titles, qualifications and what else ladders refer to',
    READ_TITLE_WORK: 'See the titles of the employer, which wait, and who decided what',
    IMPORT_TITLES: 'Hand in a new list of titles',
    DECIDE_TITLES: 'Decide what the titles of the employer stand for',
    MANAGE_API_KEYS: 'Make and revoke API keys',
    READ_AUDIT_TRAIL: 'Read the trail',
    READ_PEOPLE: 'See what is recorded of people',
    IMPORT_PEOPLE: 'Hand in lists of people, employments, merits and levels',
    RECORD_EVIDENCE: 'Hand in merits',
    VERIFY_EVIDENCE: 'Verify or refute the merits of others',
    ASSIGN_LEVELS: 'Give levels as assignments, and end them',
    SAVE_PLANS: 'Make, change and agree on development plans',
    EXPORT_PEOPLE: 'Be handed all that is stored of a person',
    ERASE_PEOPLE: 'Erase people',
  },
);

/** What may be done, as what one may do. */
export const wordForPermission = (permission: Permission): string => say(permission);
