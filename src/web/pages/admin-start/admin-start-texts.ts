import { defineTexts } from '../../language/define-texts';

/** Texts of the start of the admin pages. */
export const say = defineTexts(
  'adminStart',
  {
    title: 'Administration',
    lead: 'Det här väntar, och det här kan du göra.',
    nothing: 'Inget väntar.',
    ladders: {
      title: 'Kompetenstrappor',
      body: 'Skriv, granska och publicera trappor.',
      inReview_one: '{{count}} utkast väntar på granskning',
      inReview_other: '{{count}} utkast väntar på granskning',
      approved_one: '{{count}} godkänd trappa väntar på att publiceras',
      approved_other: '{{count}} godkända trappor väntar på att publiceras',
      writing_one: '{{count}} utkast skrivs',
      writing_other: '{{count}} utkast skrivs',
    },
    adoptions: {
      title: 'Införanden',
      body: 'Inför andras trappor och anpassa dem.',
      conflicts_one: '{{count}} konflikt med en grundtrappa att besluta om',
      conflicts_other: '{{count}} konflikter med grundtrappor att besluta om',
      behind_one: '{{count}} införande har en nyare revision att gå över till',
      behind_other: '{{count}} införanden har nyare revisioner att gå över till',
    },
    titles: {
      title: 'Titlar',
      body: 'Lämna listan från personalsystemet och besluta vad titlarna står för.',
      queue_one: '{{count}} titel väntar på beslut',
      queue_other: '{{count}} titlar väntar på beslut',
    },
    access: {
      title: 'Åtkomst',
      body: 'Ge system nycklar och se vad varje roll får göra.',
      nothing: 'Ingen nyckel går ut inom 30 dagar.',
      expiring_one: '{{count}} nyckel går ut inom 30 dagar',
      expiring_other: '{{count}} nycklar går ut inom 30 dagar',
    },
    trail: {
      title: 'Spår',
      body: 'Se vem som har gjort vad.',
      latest: 'Senast hände något {{when}}',
    },
  },
  {
    title: 'Administration',
    lead: 'What waits, and what you can do.',
    nothing: 'Nothing waits.',
    ladders: {
      title: 'Ladders',
      body: 'Write, review and publish ladders.',
      inReview_one: '{{count}} draft waits for review',
      inReview_other: '{{count}} drafts wait for review',
      approved_one: '{{count}} approved ladder waits to be published',
      approved_other: '{{count}} approved ladders wait to be published',
      writing_one: '{{count}} draft is being written',
      writing_other: '{{count}} drafts are being written',
    },
    adoptions: {
      title: 'Adoptions',
      body: 'Adopt the ladders of others, and adapt them.',
      conflicts_one: '{{count}} conflict with a base to decide',
      conflicts_other: '{{count}} conflicts with bases to decide',
      behind_one: '{{count}} adoption has a newer revision to go over to',
      behind_other: '{{count}} adoptions have newer revisions to go over to',
    },
    titles: {
      title: 'Titles',
      body: 'Hand in the list from the personnel system and decide what the titles stand for.',
      queue_one: '{{count}} title waits for a decision',
      queue_other: '{{count}} titles wait for a decision',
    },
    access: {
      title: 'Access',
      body: 'Give systems keys, and see what each role may do.',
      nothing: 'No key expires within 30 days.',
      expiring_one: '{{count}} key expires within 30 days',
      expiring_other: '{{count}} keys expire within 30 days',
    },
    trail: {
      title: 'Trail',
      body: 'See who has done what.',
      latest: 'Something last happened {{when}}',
    },
  },
);
