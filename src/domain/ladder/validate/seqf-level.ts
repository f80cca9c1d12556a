import { finding, type Finding, type Place } from '../finding';

/** SeQF has the levels 1 to 8 (förordning 2015:545). */
export const existingSeqfLevel = (level: number | undefined, place: Place): readonly Finding[] =>
  level === undefined || (Number.isInteger(level) && level >= 1 && level <= 8)
    ? []
    : [
        finding('SEQF_OUT_OF_RANGE', place, {
          sv: `SeQF-nivån ${level} finns inte. Ange en nivå från 1 till 8.`,
          en: `There is no SeQF level ${level}. State a level from 1 to 8.`,
        }),
      ];
