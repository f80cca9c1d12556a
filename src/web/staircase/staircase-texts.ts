import { defineTexts } from '../language/define-texts';

/** Texts of the staircase, as a picture and as text. */
export const say = defineTexts(
  'staircase',
  {
    picture: 'Trappan som bild',
    text: 'Trappan som text',
    show: 'Visa trappan som',
    asPicture: 'Bild',
    asText: 'Text',
    ways: 'Vägar mellan stegen',
    waysOn: 'Vägar vidare',
    noWays: 'Källorna anger inga vägar mellan stegen.',
    end: 'Härifrån leder ingen väg vidare i den här trappan.',
    demandsUnknown: 'Kraven är inte kända',
    empty: { title: 'Trappan har inga steg', body: 'Källorna nämner trappan men beskriver inte stegen.' },
    leadsTo: '{{kind}}: {{step}}',
    open: 'Visa {{step}}',
  },
  {
    picture: 'The staircase as a picture',
    text: 'The staircase as text',
    show: 'Show the staircase as',
    asPicture: 'Picture',
    asText: 'Text',
    ways: 'Ways between the steps',
    waysOn: 'Ways on',
    noWays: 'The sources state no ways between the steps.',
    end: 'No way leads on from here in this ladder.',
    demandsUnknown: 'Demands not known',
    empty: { title: 'The ladder has no steps', body: 'The sources mention the ladder but do not describe its steps.' },
    leadsTo: '{{kind}}: {{step}}',
    open: 'Show {{step}}',
  },
);
