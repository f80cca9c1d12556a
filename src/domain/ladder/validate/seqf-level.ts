import { highestSeqfLevel, lowestSeqfLevel } from '../../qualification/seqf-level';
import { finding, type Finding, type Place } from '../finding';

/** A stated SeQF level is one that exists. */
export const existingSeqfLevel = (level: number | undefined, place: Place): readonly Finding[] =>
  level === undefined || (Number.isInteger(level) && level >= lowestSeqfLevel && level <= highestSeqfLevel)
    ? []
    : [
        finding('SEQF_OUT_OF_RANGE', place, {
          sv: `SeQF-nivån ${level} finns inte. Ange en nivå från ${lowestSeqfLevel} till ${highestSeqfLevel}.`,
          en: `There is no SeQF level ${level}. State a level from ${lowestSeqfLevel} to ${highestSeqfLevel}.`,
        }),
      ];
