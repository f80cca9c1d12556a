import { defineTexts } from '../language/define-texts';

/** Texts of the staircase, as a picture and as text. */
export const say = defineTexts(
  'staircase',
  {
    picture: 'Trappan som bild',
    show: 'Visa trappan som',
    asPicture: 'Bild',
    asText: 'Text',
    legend: 'Tecken i bilden',
    waysOn: 'Vägar vidare',
    noWays: 'Källorna anger inga vägar mellan stegen.',
    demandsUnknown: 'Allt om kraven är inte känt',
    empty: { title: 'Trappan har inga steg', body: 'Källorna nämner trappan men beskriver inte stegen.' },
    leadsTo: '{{kind}}: {{step}}',
    ordinal: 'Steg {{number}} av {{count}}',
  },
  {
    picture: 'The staircase as a picture',
    show: 'Show the staircase as',
    asPicture: 'Picture',
    asText: 'Text',
    legend: 'Signs in the picture',
    waysOn: 'Ways on',
    noWays: 'The sources state no ways between the steps.',
    demandsUnknown: 'Not all demands known',
    empty: { title: 'The ladder has no steps', body: 'The sources mention the ladder but do not describe its steps.' },
    leadsTo: '{{kind}}: {{step}}',
    ordinal: 'Step {{number}} of {{count}}',
  },
);
