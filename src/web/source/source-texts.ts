import { defineTexts } from '../language/define-texts';

/** Texts of sources, and of what they leave open. */
export const say = defineTexts(
  'source',
  {
    sources: 'Källor',
    noSources: 'Ingen källa är angiven.',
    inForceFrom: 'i kraft {{day}}',
    unknowns: 'Det här vet vi inte',
    aboutUnknowns: 'Källorna lämnar det här öppet:',
  },
  {
    sources: 'Sources',
    noSources: 'No source is stated.',
    inForceFrom: 'in force {{day}}',
    unknowns: 'What is not known',
    aboutUnknowns: 'The sources leave this open:',
  },
);
