import { defineTexts } from '../../language/define-texts';

/** Texts of the front page. */
export const say = defineTexts(
  'front',
  {
    lead: 'Här ser du vilka steg ett yrke har, vilka krav varje steg ställer och vilka vägar som leder vidare. För dig som arbetar i en kommun, för HR och för den som ansvarar för titlar och trappor.',
    about: 'Varje uppgift har en källa och ett datum. Där källorna är tysta står det att vi inte vet.',
    ladders: 'Börja i en riktig trappa',
    laddersAbout: 'Trapporna kommer från kommuner, regioner och myndigheter och är offentliga.',
    allLadders: 'Se alla trappor',
    steps_one: '{{count}} steg',
    steps_other: '{{count}} steg',
    users: 'Vad vill du göra?',
    employee: {
      title: 'Jag är medarbetare',
      body: 'Se var du står, vad nästa steg kräver och vilka papper som saknas. Jämför vägarna dit i tid, studier och kostnad, och gör en av dem till din plan.',
      way: 'Gå till min väg',
    },
    hr: {
      title: 'Jag arbetar med HR eller leder andra',
      body: 'Följ medarbetares steg och papper som går ut, jämför krav mellan kommuner och få fasta svar om titlar till ert personalsystem.',
      people: 'Gå till mina medarbetare',
      compare: 'Jämför två kommuner',
      integrators: 'Anslut ett system',
    },
    admin: {
      title: 'Jag är administratör',
      body: 'Rita trappor, skriv krav som går att pröva, anpassa andras trappor till er och bestäm vad era egna titlar betyder. Två personer godkänner innan något publiceras.',
      way: 'Gå till administrationen',
    },
  },
  {
    lead: 'See which steps a role has, what each step demands and which ways lead on. For you who work in a Swedish municipality, for HR, and for those who look after titles and ladders.',
    about: 'Every fact has a source and a date. Where the sources are silent, it says that we do not know.',
    ladders: 'Begin with a real ladder',
    laddersAbout: 'The ladders come from municipalities, regions and authorities, and are public.',
    allLadders: 'See all ladders',
    steps_one: '{{count}} step',
    steps_other: '{{count}} steps',
    users: 'What do you want to do?',
    employee: {
      title: 'I am an employee',
      body: 'See where you stand, what the next step demands and which papers are missing. Compare the ways there in time, studies and cost, and make one of them your plan.',
      way: 'To my way',
    },
    hr: {
      title: 'I work with HR, or lead others',
      body: 'Follow people’s steps and papers that expire, compare demands between municipalities, and get firm answers about titles for your personnel system.',
      people: 'To my people',
      compare: 'Compare two municipalities',
      integrators: 'Connect a system',
    },
    admin: {
      title: 'I am an admin',
      body: 'Draw ladders, write demands that can be judged, adapt the ladders of others to your own needs, and decide what your own titles mean. Two people agree before anything is published.',
      way: 'To the administration',
    },
  },
);
