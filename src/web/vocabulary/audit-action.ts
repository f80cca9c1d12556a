import { defineTexts } from '../language/define-texts';
import type { ActorKind, AuditAction } from './audit-action.generated';

const actions = {
  sv: {
    CREATE_LADDER: 'Öppnade ett utkast till en ny trappa',
    EDIT_LADDER: 'Ändrade ett utkast',
    IMPORT_LADDER: 'Läste in ett utkast från en fil',
    DERIVE_LADDER: 'Öppnade ett utkast till en egen anpassning',
    DECIDE_CONFLICTS: 'Beslutade om konflikter med grundtrappan',
    SUBMIT_LADDER: 'Lämnade in ett utkast för granskning',
    WITHDRAW_LADDER: 'Tog tillbaka ett utkast från granskning',
    APPROVE_LADDER: 'Godkände ett utkast',
    PUBLISH_LADDER: 'Publicerade en trappa',
    CARRY_OVER_LADDER: 'Förde över en anpassning till en ny grundtrappa',
    RETIRE_LADDER: 'Satte en sista dag för en trappa',
    DISCARD_LADDER: 'Stängde ett utkast',
    SHARE_LADDER: 'Ändrade vad medlemmarna får göra med utkast',
    ADOPT_LADDER: 'Införde en trappa',
    UPDATE_ADOPTION: 'Gick över till en annan version av en trappa',
    END_ADOPTION: 'Satte en sista dag för ett införande',
    PROPOSE_EQUIVALENCE: 'Föreslog en likvärdighet',
    APPROVE_EQUIVALENCE: 'Godkände en likvärdighet',
    REJECT_EQUIVALENCE: 'Avvisade en likvärdighet',
    MAINTAIN_REFERENCE_DATA: 'Ändrade grunddata',
    IMPORT_TITLES: 'Lämnade en ny lista med titlar',
    DECIDE_TITLES: 'Beslutade om titlar',
    IMPORT_PEOPLE: 'Lämnade en lista med personer',
    RECORD_EVIDENCE: 'Registrerade en merit',
    ASSIGN_LEVEL: 'Gav eller avslutade en nivå',
    SAVE_PLAN: 'Sparade en utvecklingsplan',
    READ_ASSESSMENT: 'Läste hur en person står sig mot kraven',
    EXPORT_PERSON: 'Lämnade ut allt som finns sparat om en person',
    ERASE_PERSON: 'Gallrade en person',
    CREATE_API_KEY: 'Skapade en API-nyckel',
    REVOKE_API_KEY: 'Återkallade en API-nyckel',
    PUBLISH_SEEDS: 'Publicerade filer på servern',
  },
  en: {
    CREATE_LADDER: 'Opened a draft of a new ladder',
    EDIT_LADDER: 'Changed a draft',
    IMPORT_LADDER: 'Read a draft from a file',
    DERIVE_LADDER: 'Opened a draft of an adaptation',
    DECIDE_CONFLICTS: 'Decided conflicts with the base',
    SUBMIT_LADDER: 'Submitted a draft for review',
    WITHDRAW_LADDER: 'Withdrew a draft from review',
    APPROVE_LADDER: 'Approved a draft',
    PUBLISH_LADDER: 'Published a ladder',
    CARRY_OVER_LADDER: 'Carried an adaptation over to a new base',
    RETIRE_LADDER: 'Set a last day for a ladder',
    DISCARD_LADDER: 'Closed a draft',
    SHARE_LADDER: 'Changed what members may do with drafts',
    ADOPT_LADDER: 'Adopted a ladder',
    UPDATE_ADOPTION: 'Went over to another revision of a ladder',
    END_ADOPTION: 'Set a last day for an adoption',
    PROPOSE_EQUIVALENCE: 'Proposed an equivalence',
    APPROVE_EQUIVALENCE: 'Approved an equivalence',
    REJECT_EQUIVALENCE: 'Rejected an equivalence',
    MAINTAIN_REFERENCE_DATA: 'Changed reference data',
    IMPORT_TITLES: 'Handed in a new list of titles',
    DECIDE_TITLES: 'Decided on titles',
    IMPORT_PEOPLE: 'Handed in a list of people',
    RECORD_EVIDENCE: 'Recorded a merit',
    ASSIGN_LEVEL: 'Gave or ended a level',
    SAVE_PLAN: 'Saved a development plan',
    READ_ASSESSMENT: 'Read how a person stands to the demands',
    EXPORT_PERSON: 'Handed out all that is stored of a person',
    ERASE_PERSON: 'Erased a person',
    CREATE_API_KEY: 'Made an API key',
    REVOKE_API_KEY: 'Revoked an API key',
    PUBLISH_SEEDS: 'Published files on the server',
  },
} as const satisfies Record<'sv' | 'en', Record<AuditAction, string>>;

const say = defineTexts(
  'auditAction',
  {
    action: actions.sv,
    actor: {
      PERSON: 'En person',
      API_KEY: 'En API-nyckel',
      SYSTEM: 'Ett system',
      OPERATOR: 'Driften, på servern',
      ANONYMOUS: 'Någon som inte har loggat in',
    },
  },
  {
    action: actions.en,
    actor: {
      PERSON: 'A person',
      API_KEY: 'An API key',
      SYSTEM: 'A system',
      OPERATOR: 'The operator, on the server',
      ANONYMOUS: 'Somebody not signed in',
    },
  },
);

/** Every action of the trail, grouped by what it concerns. */
export const auditActions = Object.keys(actions.sv) as readonly AuditAction[];

/** What was done, in the past tense. */
export const wordForAction = (action: AuditAction): string => say(`action.${action}`);

/** What kind of actor did it. */
export const wordForActor = (kind: ActorKind): string => say(`actor.${kind}`);
