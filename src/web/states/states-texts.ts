import { defineTexts } from '../language/define-texts';

/** Texts of the states that any page can be in. */
export const say = defineTexts(
  'states',
  {
    loading: 'Hämtar …',
    retry: 'Försök igen',
    signIn: 'Logga in',
    signInInNewTab: 'Logga in i en ny flik',
    front: 'Till startsidan',
    requestId: 'Felsökningsnummer: {{id}}',
    copyId: 'Uppge numret om du ber om hjälp.',
    offline: {
      title: 'Ingen kontakt med servern',
      body: 'Kontrollera att du är uppkopplad. Det du har skrivit finns kvar på sidan.',
      banner: 'Du är inte uppkopplad. Sidan visar det som redan är hämtat.',
    },
    signedOut: {
      title: 'Du behöver logga in',
      body: 'Den här sidan visar sådant som bara vissa får se. Logga in så kommer du tillbaka hit.',
      unsaved:
        'Du är inte inloggad längre. Logga in i en ny flik och kom sedan tillbaka hit: det du har skrivit står kvar. Försök sedan igen.',
    },
    notAllowed: {
      title: 'Du har inte behörighet',
      body: 'Du är inloggad, men dina roller räcker inte för det här. Rollerna kommer från den tjänst som du loggar in med. Fråga den som sköter behörigheter hos din arbetsgivare.',
    },
    tooMany: { title: 'För många anrop på kort tid', body: 'Vänta en stund och försök sedan igen.' },
    refused: { title: 'Det gick inte att svara' },
    unknownInAddress: {
      title: 'Inget passar det som adressen frågar efter',
      body: 'Ett filter eller en sida i adressen finns inte, eller inte längre.',
      clear: 'Rensa filter',
    },
    broken: { title: 'Något gick fel hos oss', body: 'Felet är noterat. Försök igen om en stund.' },
    problems: { title_one: 'Ändringen gick inte att spara', title_other: '{{count}} fel hindrar ändringen' },
    conflict: {
      title: 'Någon annan har sparat under tiden',
      kept: 'Det du har skrivit finns kvar här.',
      changed: 'Det här har ändrats sedan du läste:',
      reload: 'Hämta den nya versionen',
    },
    saving: 'Sparar …',
    saved: 'Sparat.',
    crashed: {
      title: 'Sidan gick sönder',
      body: 'Ladda om sidan. Är felet kvar, gå till startsidan.',
      reload: 'Ladda om',
    },
    notFound: {
      title: 'Sidan finns inte',
      body: 'Adressen leder inte till något. Den kan vara felskriven, eller så har det den visade upphört.',
    },
  },
  {
    loading: 'Loading …',
    retry: 'Try again',
    signIn: 'Sign in',
    signInInNewTab: 'Sign in in a new tab',
    front: 'To the front page',
    requestId: 'Request id: {{id}}',
    copyId: 'Give this id when you ask for help.',
    offline: {
      title: 'No contact with the server',
      body: 'Check that you are connected. What you have typed is still on the page.',
      banner: 'You are offline. The page shows what has been fetched already.',
    },
    signedOut: {
      title: 'You need to sign in',
      body: 'This page shows what only some may see. Sign in, and you will come back here.',
      unsaved:
        'You are not signed in any longer. Sign in in a new tab, and then come back here: what you have typed stays. Then try again.',
    },
    notAllowed: {
      title: 'You are not allowed to do this',
      body: 'You are signed in, but your roles do not let you do this. They come from the service that you sign in with. Ask whoever manages permissions at your employer.',
    },
    tooMany: { title: 'Too many requests in a short time', body: 'Wait a moment and try again.' },
    refused: { title: 'There is no answer to that' },
    unknownInAddress: {
      title: 'Nothing fits what the address asks for',
      body: 'A filter or a page in the address does not exist, or not any more.',
      clear: 'Clear filters',
    },
    broken: { title: 'Something went wrong on our side', body: 'It has been noted. Try again in a while.' },
    problems: { title_one: 'The change could not be saved', title_other: '{{count}} faults stand in the way' },
    conflict: {
      title: 'Somebody else has saved in the meantime',
      kept: 'What you have typed is still here.',
      changed: 'This has changed since you read it:',
      reload: 'Fetch the new version',
    },
    saving: 'Saving …',
    saved: 'Saved.',
    crashed: {
      title: 'The page broke',
      body: 'Reload it. If that does not help, go to the front page.',
      reload: 'Reload',
    },
    notFound: {
      title: 'There is no such page',
      body: 'The address leads nowhere. It may be misspelt, or what it showed has ended.',
    },
  },
);
