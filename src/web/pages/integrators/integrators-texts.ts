import { defineTexts } from '../../language/define-texts';

/** Texts for those who connect a system. */
export const say = defineTexts(
  'integrators',
  {
    title: 'För integratörer',
    lead: 'Så hämtar ett HR-system titlar, krav och ändringar från Trappa. Allt går att pröva direkt på sidan.',
    short: {
      title: 'I korthet',
      address: 'Allt ligger på en adress och frågas med GraphQL:',
      resolve: 'Slå upp en titel när någon anställs eller byter arbete. Svaret är beslutat och aldrig en gissning.',
      changes: 'Hämta ändringar med jämna mellanrum, till exempel en gång per timme, och spara markören.',
      align: 'Skicka titlar som ingen har beslutat om på tolkning, och låt en människa välja.',
    },
    key: {
      title: 'Nyckel',
      open: 'Det som är publicerat är öppet. Du behöver ingen nyckel för frågorna på den här sidan.',
      closed:
        'För medarbetare, arbetsgivarens egna titlar och utkast behövs en API-nyckel. En administratör hos arbetsgivaren skapar den under',
      access: 'Administrera, Åtkomst',
      once: 'Nyckeln visas en enda gång. Spara den som en hemlighet, inte i koden, och skicka den i varje anrop:',
      header: 'Huvud i anropet',
    },
    changes: {
      title: 'Följ ändringar',
      body: 'Den första frågan börjar från början. Varje svar slutar med en markör, endCursor. Ge den som after nästa gång, så får du bara det som är nytt. En markör flyttar sig aldrig. Är svaret tomt behåller du den du har.',
      narrow:
        'Lägg till organization med kommunens kod för att bara få det som rör den kommunen och det den har infört.',
      first: 'Första frågan',
      answer: 'Ändringar från den här servern',
      next: 'Nästa fråga, med markören ur svaret',
    },
    resolve: {
      title: 'Slå upp en titel',
      body: 'Spara titelns id, slug och koder. Är title null har ingen beslutat om titeln än, eller så passar ingen standardtitel. Fråga med asOf för att få svaret för en annan dag.',
      call: 'Fråga om en titel',
      answer: 'Svar om titeln från den här servern',
    },
    align: {
      title: 'Tolka titlar',
      body: 'RESOLVED är säkert nog att spara. SUGGESTED är en gissning som någon behöver besluta om. AMBIGUOUS betyder att namnet ensamt inte avgör, och UNKNOWN att ingenting ligger nära. Ingenting sparas när du frågar.',
      call: 'Fråga om flera titlar',
      answer: 'Svar om titlarna från den här servern',
    },
    limits: {
      title: 'Gränser',
      about: 'Så är det om den som driver tjänsten inte har ställt in något annat.',
      cost: 'En fråga får kosta högst 50 000. Vad den kostade står i svaret, under extensions.cost.',
      pages: 'Listor hämtas i sidor med first och after, högst 100 åt gången.',
      requests:
        '6 000 anrop i minuten från en adress och 3 000 med en nyckel. Över det svarar servern 429 och säger när du kan försöka igen.',
      body: 'Ett anrop får vara högst 5 MB.',
      errors:
        'Fel har en kod i extensions.code, ett meddelande på svenska i extensions.messageSv och ett nummer i extensions.requestId. Uppge numret om du ber om hjälp.',
    },
    templates: {
      title: 'Mallar för listor',
      about: 'Fyll i en mall och läs in den under Administrera, eller skicka samma rader över API:et.',
      titles: 'Titlar',
      people: 'Medarbetare',
    },
    ready: {
      title: 'Färdiga frågor',
      about:
        'Kopiera en fråga, eller öppna den i GraphiQL och ändra den där. GraphiQL visar också hela schemat med förklaringar.',
      open: 'Öppna i GraphiQL',
      openOf: 'Öppna {{name}} i GraphiQL',
      schema: 'Verktyg som läser scheman själva hämtar det från samma adress (introspektion).',
    },
  },
  {
    title: 'For integrators',
    lead: 'How an HR system reads titles, demands and changes from Trappa. All of it can be tried on this page.',
    short: {
      title: 'In short',
      address: 'All of it is at one address and is asked for with GraphQL:',
      resolve: 'Look a title up when somebody is employed or changes work. The answer is decided, never a guess.',
      changes: 'Fetch changes regularly, such as once an hour, and keep the cursor.',
      align: 'Ask what titles may stand for that nobody has decided on, and let a person choose.',
    },
    key: {
      title: 'Key',
      open: 'What is published is open. You need no key for the queries on this page.',
      closed:
        'People, an employer’s own list of titles, and drafts need an API key. An admin of the employer makes one under',
      access: 'Administration, Access',
      once: 'The key is shown once. Keep it as a secret, not in the code, and send it with each request:',
      header: 'Header of the request',
    },
    changes: {
      title: 'Follow changes',
      body: 'The first query begins at the beginning. Each answer ends with a cursor, endCursor. Give it as after the next time, and you get only what is new. A cursor never moves. Where the answer is empty, keep the one you have.',
      narrow: 'Add organization with the code of a municipality to get only what concerns it and what it has adopted.',
      first: 'The first query',
      answer: 'Changes that this server answers',
      next: 'The next query, with the cursor of the answer',
    },
    resolve: {
      title: 'Look up a title',
      body: 'Store the id, slug and codes of the title. Where title is null, nobody has decided on it yet, or no standard title fits. Ask with asOf to get the answer for another day.',
      call: 'Ask for a title',
      answer: 'What this server answers of the title',
    },
    align: {
      title: 'Work out what titles mean',
      body: 'RESOLVED is safe to store. SUGGESTED is a guess for a person to decide on. AMBIGUOUS means that the label alone cannot tell, and UNKNOWN that nothing comes near. Nothing is stored when you ask.',
      call: 'Ask for several titles',
      answer: 'What this server answers of the titles',
    },
    limits: {
      title: 'Limits',
      about: 'So it is unless those who run the service have set something else.',
      cost: 'A query may cost at most 50,000. What it cost is in the answer, under extensions.cost.',
      pages: 'Lists are fetched in pages with first and after, at most 100 at a time.',
      requests:
        '6,000 requests a minute from one address, and 3,000 with one key. Beyond that the server answers 429 and says when you may try again.',
      body: 'A request may be at most 5 MB.',
      errors:
        'An error has a code in extensions.code, a Swedish message in extensions.messageSv and an id in extensions.requestId. Give the id when you ask for help.',
    },
    templates: {
      title: 'Templates of lists',
      about: 'Fill one in and upload it under Administration, or send the same rows over the API.',
      titles: 'Titles',
      people: 'People',
    },
    ready: {
      title: 'Ready queries',
      about: 'Copy one, or open it in GraphiQL and change it there. GraphiQL also shows the whole schema, explained.',
      open: 'Open in GraphiQL',
      openOf: 'Open {{name}} in GraphiQL',
      schema: 'Tools that read schemas fetch it from the same address (introspection).',
    },
  },
);
