import type { PaperReason } from '../../../../../src/domain/requirement/evaluate/reason';
import type { Tellings } from './telling';

export const paperTellings: Tellings<PaperReason> = {
  HELD: [
    [
      { qualification: 'yrkespaket-barnskotare' },
      'MET',
      'Har yrkespaket barnskötare.',
      'Holds vocational package for childcare workers.',
    ],
    [
      { qualification: 'yh', inPlaceOf: 'bevis-underskoterska' },
      'MET',
      'Har YH-examen, som räknas som bevis som undersköterska.',
      'Holds HVE diploma, which counts as proof as assistant nurse.',
    ],
  ],
  HELD_AT_LEVEL: [
    [{ qualification: 'yh', level: 5 }, 'MET', 'Har YH-examen, på SeQF-nivå 5.', 'Holds HVE diploma, at SeQF level 5.'],
  ],
  CLAIMED: [
    [
      { qualifications: ['bevis-underskoterska'] },
      'UNKNOWN',
      'Uppgiften om bevis som undersköterska är inte styrkt ännu. Det avgörs när handlingen visas upp.',
      'The claim to hold proof as assistant nurse is not yet verified. Showing the paper decides.',
    ],
  ],
  BEGUN_UNKNOWN: [
    [
      { qualification: 'yh' },
      'UNKNOWN',
      'Har YH-examen, men det är inte känt när studierna påbörjades.',
      'Holds HVE diploma, but it is not known when the studies began.',
    ],
  ],
  LEVEL_UNKNOWN: [
    [
      { qualification: 'yh' },
      'UNKNOWN',
      'Har YH-examen, men SeQF-nivån är inte känd.',
      'Holds HVE diploma, but its SeQF level is not known.',
    ],
  ],
  MISSING: [
    [
      { qualification: 'yh', alternatives: ['yh', 'bevis-underskoterska'] },
      'UNKNOWN',
      'Underlag saknas. Det som avgör är YH-examen eller bevis som undersköterska.',
      'Evidence is missing. What decides: HVE diploma or proof as assistant nurse.',
    ],
    [
      { qualification: 'yh', alternatives: ['yh', 'a1', 'b1', 'c1', 'd1', 'e1'] },
      'UNKNOWN',
      'Underlag saknas. Det som avgör är YH-examen, a1, b1, c1 eller något annat som räknas som det.',
      'Evidence is missing. What decides: HVE diploma, a1, b1, c1 or something else that counts as it.',
    ],
  ],
  MISSING_LEVEL: [
    [
      { level: 5, area: 'pedagogik' },
      'UNKNOWN',
      'Underlag saknas. Det som avgör är en kvalifikation på SeQF-nivå 5 eller högre inom pedagogik.',
      'Evidence is missing. What decides: a qualification at SeQF level 5 or higher in “pedagogik”.',
    ],
  ],
  REFUTED: [
    [
      { qualifications: ['bevis-underskoterska'] },
      'NOT_MET',
      'Har inte bevis som undersköterska. Uppgiften är kontrollerad.',
      'Does not hold proof as assistant nurse. This has been checked.',
    ],
  ],
  OUTSIDE_DATES: [
    [
      { qualifications: ['yh'] },
      'NOT_MET',
      'Har YH-examen, men inte med de datum som krävs.',
      'Holds HVE diploma, but not with the dates required.',
    ],
  ],
  LEVEL_TOO_LOW: [
    [
      { level: 5 },
      'NOT_MET',
      'Inget som räknas ligger på SeQF-nivå 5 eller högre.',
      'Nothing that counts is at SeQF level 5 or higher.',
    ],
  ],
  TOO_EARLY: [
    [
      { from: '2027-01-01' },
      'NOT_MET',
      'Kan uppfyllas tidigast den 1 januari 2027.',
      'Can be met on 1 January 2027 at the earliest.',
    ],
  ],
  NEVER: [
    [
      {},
      'NOT_MET',
      'Datumen utesluter varandra, så kravet kan aldrig uppfyllas.',
      'The dates exclude each other, so the demand can never be met.',
    ],
  ],
  ABSENT: [
    [{}, 'NOT_MET', 'Inget av det som är registrerat uppfyller kravet.', 'Nothing that is on record meets the demand.'],
  ],
};
