import { defineTexts } from '../language/define-texts';

/** Texts of verdicts and what they rest on. */
export const say = defineTexts(
  'verdict',
  {
    whole: 'Visa hela kravet',
    more: 'Visa {{count}} sätt till',
    recommended: 'Räknas inte: arbetsgivaren bör, men måste inte, kräva det.',
    otherMatter: 'Räknas inte för steget: det gäller något annat.',
    respite: 'Du har tid på dig till och med {{day}}.',
    from: 'Gäller från {{day}}.',
    until: 'Gäller till och med {{day}}.',
    source: 'Stöd: ',
    none: 'Källorna säger inte vad som krävs här.',
  },
  {
    whole: 'Show the whole demand',
    more: 'Show {{count}} more ways',
    recommended: 'Does not count: the employer should, but need not, demand it.',
    otherMatter: 'Does not count for the step: it is about something else.',
    respite: 'There is time through {{day}}.',
    from: 'Applies from {{day}}.',
    until: 'Applies through {{day}}.',
    source: 'Basis: ',
    none: 'The sources do not say what is demanded here.',
  },
);
