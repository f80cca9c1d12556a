import { type Check, should } from './check';

const MOST = 1_000_000;

/** So many points or months; whether none makes sense is for `validateLadder` to say. */
export const amount: Check<number> = should((number) => number >= 0 && number <= MOST, {
  sv: 'Ett antal är noll eller större, och högst en miljon.',
  en: 'An amount is zero or more, and at most a million.',
});

/** A count or a proficiency. */
export const wholeFromOne: Check<number> = should(
  (number) => Number.isInteger(number) && number >= 1 && number <= MOST,
  { sv: 'Ett heltal från 1, högst en miljon.', en: 'A whole number from 1, at most a million.' },
);

/** A level of the Swedish qualifications framework (förordning 2015:545). */
export const seqfLevel: Check<number> = should((number) => Number.isInteger(number) && number >= 1 && number <= 8, {
  sv: 'En SeQF-nivå är ett heltal från 1 till 8.',
  en: 'A SeQF level is a whole number from 1 to 8.',
});
