import { defineTexts } from '../../language/define-texts';

/** Texts of the accessibility statement (tillgänglighetsredogörelse, lagen 2018:1937). */
export const say = defineTexts(
  'accessibility',
  {
    title: 'Tillgänglighet',
    lead: 'Alla ska kunna använda Trappa. Här står hur tillgänglig webbplatsen är, vad som brister och hur du säger till.',
    law: {
      title: 'Vad vi följer',
      body: 'Det här är en tillgänglighetsredogörelse enligt lagen (2018:1937) om tillgänglighet till digital offentlig service. Sidorna är byggda för att följa WCAG 2.2 på nivå AA.',
      demo: 'Det här är en demo med påhittade konton och personer. Ingen myndighet erbjuder den som sin tjänst, så redogörelsen visar vad en riktig installation kan utgå från.',
      operator:
        'Den som driver webbplatsen ansvarar för att redogörelsen stämmer med just den installationen, och för att bedöma hur väl den uppfyller lagen.',
    },
    works: {
      title: 'Så ska det fungera',
      keyboard: 'Allt går att göra med bara tangentbord, och du ser alltid var du är.',
      reader: 'Rubriker, namn och meddelanden är märkta så att en skärmläsare kan läsa upp dem.',
      size: 'Sidorna går att läsa på en skärm som är 320 bildpunkter bred, och med texten förstorad till 200 procent.',
      colour: 'Ingenting sägs med bara färg. Du kan välja ljust eller mörkt utseende.',
      motion: 'Har du bett din dator om mindre rörelse får du det.',
      language: 'Sidorna finns på svenska och engelska. Svenska namn på engelska sidor är märkta som svenska.',
    },
    gaps: {
      title: 'Kända brister',
      staircase:
        'Bilden av en trappa är bred och rullar i sidled på små skärmar. Samma sak står som text på samma sida, så du behöver inte bilden.',
      graphiql:
        'GraphiQL, där integratörer skriver frågor, är gjort av andra. Där bryter delar av redigeraren mot kända regler: knappar ligger i varandra (axe: nested-interactive, WCAG 4.1.2), en del knappar är mindre än 24 bildpunkter (target-size, 2.5.8) och en del text har för svag kontrast (color-contrast, 1.4.3). På en skärm som är 320 bildpunkter bred täcker sidofältet redigeraren. Samma frågor går att kopiera på sidan för integratörer och ställa med andra verktyg.',
      sources: 'Källor leder till andras sidor och dokument. Hur tillgängliga de är råder vi inte över.',
      swedish: 'En del texter ur källorna finns bara på svenska, även på de engelska sidorna.',
    },
    tested: {
      title: 'Så är sidorna prövade',
      axe: 'Automatiska prov går igenom sidorna i en riktig webbläsare. På sidorna och i de lägen som proven når letar verktyget axe efter brott mot WCAG, och ett enda brott stoppar versionen.',
      keyboard: 'Proven använder också bara tangentbord, smal skärm och engelska.',
      people:
        'Automatiska prov hittar inte allt. Sidorna är ännu inte prövade av människor med hjälpmedel, så det kan finnas brister som vi inte känner till.',
    },
    tell: {
      title: 'Säg till om något inte fungerar',
      body: 'Berätta för den som driver webbplatsen vilken sida det gäller och vad som inte gick. Du kan också be att få innehållet på ett annat sätt.',
      contact:
        'Den som driver webbplatsen lägger till sin kontakt här. I den här installationen har ingen angett någon.',
      authority:
        'Är du inte nöjd med svaret kan du anmäla det till den myndighet som har tillsyn enligt lagen. När den här sidan skrevs var det Myndigheten för digital förvaltning, Digg.',
    },
  },
  {
    title: 'Accessibility',
    lead: 'Everybody should be able to use Trappa. Here is how accessible the site is, where it falls short, and how to tell.',
    law: {
      title: 'What we follow',
      body: 'This is an accessibility statement by the Swedish act on access to digital public service, lagen (2018:1937) om tillgänglighet till digital offentlig service. The pages are built to conform to WCAG 2.2 at level AA.',
      demo: 'This is a demo with invented accounts and people. No authority offers it as its service, so the statement shows what a real installation can start from.',
      operator:
        'Those who run the site answer for the statement being true of that installation, and judge how well it fulfils the act.',
    },
    works: {
      title: 'How it is meant to work',
      keyboard: 'Everything can be done with a keyboard alone, and you always see where you are.',
      reader: 'Headings, names and messages are marked so that a screen reader can read them out.',
      size: 'The pages can be read on a screen 320 pixels wide, and with text at 200 per cent.',
      colour: 'Nothing is told by colour alone. You can choose a light or a dark look.',
      motion: 'If you have asked your computer for less motion, you get it.',
      language: 'The pages are in Swedish and English. Swedish names on English pages are marked as Swedish.',
    },
    gaps: {
      title: 'Known shortcomings',
      staircase:
        'The picture of a staircase is wide and scrolls sideways on small screens. The same page says the same as text, so you do not need the picture.',
      graphiql:
        'GraphiQL, where integrators write queries, is made by others. Parts of its editor break known rules: controls lie inside each other (axe: nested-interactive, WCAG 4.1.2), some buttons are smaller than 24 pixels (target-size, 2.5.8), and some text has too little contrast (color-contrast, 1.4.3). On a screen 320 pixels wide the side bar covers the editor. The same queries can be copied from the page for integrators and asked with other tools.',
      sources: 'Sources lead to pages and documents of others. How accessible those are is not up to us.',
      swedish: 'Some texts from the sources are in Swedish only, on the English pages too.',
    },
    tested: {
      title: 'How the pages are tested',
      axe: 'Automatic tests go through the pages in a real browser. On the pages and in the states that they reach, the tool axe looks for violations of WCAG, and a single one stops the release.',
      keyboard: 'The tests also use a keyboard alone, a narrow screen, and English.',
      people:
        'Automatic tests do not find everything. The pages have not yet been tested by people who use assistive technology, so there may be shortcomings that we do not know of.',
    },
    tell: {
      title: 'Tell if something does not work',
      body: 'Tell those who run the site which page it was and what you could not do. You can also ask for the content in another way.',
      contact: 'Those who run the site add their contact here. In this installation nobody has given any.',
      authority:
        'If you are not content with the answer, you can report it to the authority that supervises the act. When this page was written that was Digg, the Swedish agency for digital government.',
    },
  },
);
