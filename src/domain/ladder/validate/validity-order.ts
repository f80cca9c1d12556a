import type { Validity } from '../../time/validity';
import { finding, type Finding, type Place } from '../finding';

/** A validity must not end before it begins. */
export const validityOrder = ({ validFrom, validTo }: Validity, place: Place): readonly Finding[] =>
  validFrom === undefined || validTo === undefined || validFrom <= validTo
    ? []
    : [
        finding('VALIDITY_REVERSED', place, {
          sv: `Giltigheten slutar ${validTo} men börjar först ${validFrom}. Rätta en av dagarna.`,
          en: `The validity ends on ${validTo} but begins only on ${validFrom}. Correct one of the days.`,
        }),
      ];
