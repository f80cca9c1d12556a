import { defineTexts } from '../../language/define-texts';

/** Texts of the page where merits are handed in. */
export const say = defineTexts(
  'handIn',
  {
    title: 'Lämna in en merit',
    lead: 'Berätta vad du har, så räknas det med när underlaget är kontrollerat.',
    claimTitle: 'Så här går det till',
    claim:
      'Det du lämnar in här är din egen uppgift. Den gör att ett krav kan visas som okänt, inte som uppfyllt. När din chef har sett papperet blir den kontrollerad, och då räknas den.',
    noPersonal: 'Skriv inte namn eller personnummer.',
    kind: 'Vad vill du lämna in?',
    submit: 'Lämna in',
    done: 'Inlämnat. Visa nu papperet för din chef.',
    waiting: 'Väntar på att någon ser papperet',
    nothingWaits: 'Inget du har lämnat in väntar.',
    withdraw: 'Ta tillbaka',
    withdrawNamed: 'Ta tillbaka: {{name}}',
    withdrawTitle: 'Vill du ta tillbaka uppgiften?',
    withdrawBody: '”{{name}}” tas bort och räknas inte längre någonstans. Du kan lämna in den igen.',
    withdrawConfirm: 'Ja, ta tillbaka',
    withdrawKeep: 'Nej, behåll',
    withdrawn: 'Uppgiften är borttagen.',
    close: 'Stäng',
  },
  {
    title: 'Hand in a merit',
    lead: 'Tell what you have, and it counts once the paper has been checked.',
    claimTitle: 'How it works',
    claim:
      'What you hand in here is your own statement. It can make a demand show as unknown, not as met. Once your manager has seen the paper it is checked, and then it counts.',
    noPersonal: 'Do not write names or personal identity numbers.',
    kind: 'What do you want to hand in?',
    submit: 'Hand in',
    done: 'Handed in. Now show the paper to your manager.',
    waiting: 'Waits for somebody to see the paper',
    nothingWaits: 'Nothing that you have handed in is waiting.',
    withdraw: 'Withdraw',
    withdrawNamed: 'Withdraw: {{name}}',
    withdrawTitle: 'Do you want to withdraw the statement?',
    withdrawBody: '“{{name}}” is removed and counts nowhere any more. You can hand it in again.',
    withdrawConfirm: 'Yes, withdraw',
    withdrawKeep: 'No, keep it',
    withdrawn: 'The statement is removed.',
    close: 'Close',
  },
);
