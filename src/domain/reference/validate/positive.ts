import { finding, type Finding, type Place } from '../../ladder/finding';

/** An amount that is given is more than none. */
export const positive = (amount: number | undefined, place: Place): readonly Finding[] =>
  amount === undefined || amount > 0
    ? []
    : [
        finding('AMOUNT_NOT_POSITIVE', place, {
          sv: `Värdet är ${amount}. Ange ett tal större än 0, eller utelämna det om det är okänt.`,
          en: `The value is ${amount}. State a number above 0, or leave it out if it is unknown.`,
        }),
      ];
