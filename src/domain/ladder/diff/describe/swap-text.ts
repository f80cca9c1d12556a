import type { Teller } from './teller';

/** What changes, in Swedish and English, definite and with a capital: `Nivån`, `The level`. */
export interface Subject {
  readonly sv: string;
  readonly en: string;
}

/** That something goes from one value to another, gets a value, or has one no longer. */
export const swapText = (
  { say }: Teller,
  subject: Subject,
  from: string | undefined,
  to: string | undefined,
): string => {
  if (from === undefined) return say(`${subject.sv} är nu ${to ?? ''}.`, `${subject.en} is now ${to ?? ''}.`);
  if (to === undefined)
    return say(`${subject.sv} anges inte längre; förut ${from}.`, `${subject.en} is no longer stated; it was ${from}.`);
  return say(`${subject.sv} ändras från ${from} till ${to}.`, `${subject.en} changes from ${from} to ${to}.`);
};
