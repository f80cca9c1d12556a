import { defineTexts } from '../../language/define-texts';

/** Texts of the page that shows what is stored about the employee. */
export const say = defineTexts(
  'stored',
  {
    title: 'Mina uppgifter',
    lead: 'Här är allt som är lagrat om dig. Du är känd genom ett id från din arbetsgivare, aldrig genom namn eller personnummer.',
    person: 'Vem du är här',
    externalId: 'Ditt id hos arbetsgivaren',
    employer: 'Arbetsgivare',
    unit: 'Enhet',
    noUnit: 'Ingen enhet är angiven',
    complete: 'Där allt är registrerat',
    completeHint: 'Saknas något där räknas det som att du inte har det.',
    nothingComplete: 'Arbetsgivaren har inte sagt att något är helt registrerat',
    part: { ASSIGNMENTS: 'Uppdrag', EMPLOYMENTS: 'Anställningar', EVIDENCE: 'Meriter' },
    employments: 'Anställningar',
    evidence: 'Meriter',
    levels: 'Nivåer och uppdrag',
    validations: 'Valideringar',
    plan: 'Utvecklingsplan',
    noPlan: 'Ingen plan är sparad.',
    rights: 'Vem ser det, hur länge, och hur du rättar',
    who: 'Vem kan se det?',
    whoBody:
      'Du själv, chefen för din enhet och HR hos din arbetsgivare. Ingen annan, inte heller andra kommuner. När en chef tittar på hur du står mot ett steg antecknas det.',
    howLong: 'Hur länge finns det kvar?',
    howLongBody:
      'Tills HR raderar det. Arbetsgivaren kan också ha bestämt att det raderas ett visst antal dagar efter din sista anställning. Fråga HR vad som gäller hos er.',
    correct: 'Är något fel?',
    correctBody:
      'Det som kommer från personalsystemet rättas där: säg till din chef eller HR. Det du själv har lämnat in kan du ta tillbaka så länge ingen har kontrollerat det.',
    correctLink: 'Ta tillbaka något du har lämnat in',
    export: 'Ladda ner allt',
    exportBody:
      'Du får en fil med allt som är lagrat: varje uppgift, varje version av planen och vad loggen säger om dig.',
    exportButton: 'Ladda ner som fil (JSON)',
    exported: 'Filen {{file}} är nedladdad.',
  },
  {
    title: 'My data',
    lead: 'Here is everything that is stored about you. You are known by an id from your employer, never by name or personal identity number.',
    person: 'Who you are here',
    externalId: 'Your id at the employer',
    employer: 'Employer',
    unit: 'Unit',
    noUnit: 'No unit is given',
    complete: 'Where all is recorded',
    completeHint: 'What is not there counts as something you do not have.',
    nothingComplete: 'The employer has not said that anything is recorded in full',
    part: { ASSIGNMENTS: 'Assignments', EMPLOYMENTS: 'Employments', EVIDENCE: 'Merits' },
    employments: 'Employments',
    evidence: 'Merits',
    levels: 'Levels and assignments',
    validations: 'Validations',
    plan: 'Development plan',
    noPlan: 'No plan is saved.',
    rights: 'Who sees it, for how long, and how you correct it',
    who: 'Who can see it?',
    whoBody:
      'You, the manager of your unit, and HR at your employer. Nobody else, nor other municipalities. When a manager looks at how you stand against a step it is noted.',
    howLong: 'How long does it stay?',
    howLongBody:
      'Until HR erases it. The employer may also have decided that it is erased some days after your last employment. Ask HR what holds with you.',
    correct: 'Is something wrong?',
    correctBody:
      'What comes from the personnel system is corrected there: tell your manager or HR. What you have handed in yourself you can withdraw while nobody has checked it.',
    correctLink: 'Withdraw something that you have handed in',
    export: 'Download everything',
    exportBody:
      'You get a file with all that is stored: every item, every version of the plan and what the trail says of you.',
    exportButton: 'Download as a file (JSON)',
    exported: 'The file {{file}} has been downloaded.',
  },
);
