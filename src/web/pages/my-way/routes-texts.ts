import { defineTexts } from '../../language/define-texts';

/** Texts of the page that compares ways to a step. */
export const say = defineTexts(
  'myRoutes',
  {
    title: 'Vägar till {{step}}',
    plainTitle: 'Vägar till ett steg',
    lead: 'Jämför vägarna och välj den som passar dig. Det du redan har räknas in.',
    objective: 'Vad är viktigast för dig?',
    SHORTEST: 'Kortast tid',
    CHEAPEST: 'Lägst kostnad',
    FEWEST_CREDITS: 'Minst att läsa',
    back: 'Till var jag står',
    reached: 'Du är redan framme',
    reachedBody: 'Du uppfyller kraven för steget, så det finns inget du behöver göra.',
    compare: 'Vägarna i korthet',
    amounts: {
      NONE: {
        SHORTEST: 'Hur lång tid vägarna tar är inte känt. De kan därför inte jämföras på tid.',
        CHEAPEST: 'Vad vägarna kostar är inte känt. De kan därför inte jämföras på kostnad.',
        FEWEST_CREDITS: 'Hur mycket det är att läsa är inte känt. Vägarna kan därför inte jämföras på det.',
      },
      SOME: {
        SHORTEST: 'Hur lång tid det tar är inte känt för alla vägar. De kan därför inte helt jämföras på tid.',
        CHEAPEST: 'Vad det kostar är inte känt för alla vägar. De kan därför inte helt jämföras på kostnad.',
        FEWEST_CREDITS:
          'Hur mycket det är att läsa är inte känt för alla vägar. De kan därför inte helt jämföras på det.',
      },
    },
    wayColumn: 'Väg',
    none: 'Vi hittar ingen väg dit än',
    noneBody:
      'Det finns ingen väg i det underlag vi har. Det kan ändras när utbildningar eller bedömningar läggs till. Prata med din chef om vad som är möjligt.',
    obstacles: 'Det här står i vägen',
    demandsUnknown: 'Källorna säger inte vad steget kräver. Vägen visar bara det som är känt.',
    make: 'Gör till min plan',
    replace: {
      title: 'Du har redan en plan',
      body: 'Din plan mot {{step}} får en ny version med den här vägen. Det du har skrivit med egna ord följer med. Den förra versionen sparas, och både du och din chef behöver godkänna den nya.',
      confirm: 'Gör en ny version',
      cancel: 'Behåll planen som den är',
    },
    close: 'Stäng',
    demands: 'Vad steget kräver',
    verdict: 'Läget i dag',
  },
  {
    title: 'Ways to {{step}}',
    plainTitle: 'Ways to a step',
    lead: 'Compare the ways and choose the one that suits you. What you already have counts.',
    objective: 'What matters most to you?',
    SHORTEST: 'Shortest time',
    CHEAPEST: 'Lowest cost',
    FEWEST_CREDITS: 'Least to study',
    back: 'To where I stand',
    reached: 'You are there already',
    reachedBody: 'You meet the demands of the step, so there is nothing that you need to do.',
    compare: 'The ways in brief',
    amounts: {
      NONE: {
        SHORTEST: 'How long the ways take is not known, so they cannot be compared by time.',
        CHEAPEST: 'What the ways cost is not known, so they cannot be compared by cost.',
        FEWEST_CREDITS: 'How much there is to study is not known, so the ways cannot be compared by it.',
      },
      SOME: {
        SHORTEST: 'How long it takes is not known of all ways, so they cannot be fully compared by time.',
        CHEAPEST: 'What it costs is not known of all ways, so they cannot be fully compared by cost.',
        FEWEST_CREDITS: 'How much there is to study is not known of all ways, so they cannot be fully compared by it.',
      },
    },
    wayColumn: 'Way',
    none: 'We find no way there yet',
    noneBody:
      'There is no way in the data that we have. That may change when educations or assessments are added. Talk with your manager about what is possible.',
    obstacles: 'This stands in the way',
    demandsUnknown: 'The sources do not say what the step demands. The way shows only what is known.',
    make: 'Make it my plan',
    replace: {
      title: 'You have a plan already',
      body: 'Your plan towards {{step}} gets a new version with this way. What you have written in your own words comes along. The earlier version is kept, and both you and your manager need to agree to the new one.',
      confirm: 'Make a new version',
      cancel: 'Keep the plan as it is',
    },
    close: 'Close',
    demands: 'What the step demands',
    verdict: 'How it stands today',
  },
);
