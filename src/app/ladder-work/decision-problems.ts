import type { Decision } from '../../domain/organization/decision';
import type { InputProblem } from '../../domain/problem';
import type { IsoDay } from '../../domain/time/iso-day';

/** What cannot be true of a decision that is carried out today: that it is made on a later day. */
export const decisionProblems = ({ date }: Decision, today: IsoDay): readonly InputProblem[] =>
  date <= today
    ? []
    : [
        {
          code: 'INVALID_VALUE',
          path: ['decision', 'date'],
          sv: `Beslutet är daterat ${date}, efter i dag (${today}). Ange den dag då det fattades.`,
          en: `The decision is dated ${date}, after today (${today}). Give the day on which it was made.`,
        },
      ];
