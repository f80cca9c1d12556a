import type { PaperReason } from '../../evaluate/reason';
import { swedishDay } from '../day';
import { listed, namedAtMost } from '../list';
import type { Names } from '../names';
import type { ReasonWording } from '../wording';
import { swedishLeaf } from './leaf';

const named = (qualifications: readonly string[], names: Names): string =>
  listed(qualifications.map(names.qualification), 'och');

/** `A, B eller C`; of many only the first. */
export const anyOfInSwedish = (alternatives: readonly string[], names: Names): string =>
  listed(namedAtMost(alternatives.map(names.qualification), 'något annat som räknas som det'), 'eller');

/** Why a demand for papers is or is not met, in Swedish. */
export const swedishPaperReasons: ReasonWording<PaperReason> = {
  HELD: ({ qualification, inPlaceOf }, names) => {
    const counts = inPlaceOf === undefined ? '' : `, som räknas som ${names.qualification(inPlaceOf)}`;
    return `Har ${names.qualification(qualification)}${counts}.`;
  },
  HELD_AT_LEVEL: ({ qualification, level }, names) =>
    `Har ${names.qualification(qualification)}, på SeQF-nivå ${level}.`,
  CLAIMED: ({ qualifications }, names) =>
    `Uppgiften om ${named(qualifications, names)} är inte styrkt ännu. Det avgörs när handlingen visas upp.`,
  BEGUN_UNKNOWN: ({ qualification }, names) =>
    `Har ${names.qualification(qualification)}, men det är inte känt när studierna påbörjades.`,
  LEVEL_UNKNOWN: ({ qualification }, names) =>
    `Har ${names.qualification(qualification)}, men SeQF-nivån är inte känd.`,
  MISSING: ({ alternatives }, names) => `Underlag saknas. Det som avgör är ${anyOfInSwedish(alternatives, names)}.`,
  MISSING_LEVEL: ({ level, area }, names) => {
    const leaf = { kind: 'SEQF_LEVEL', level, ...(area !== undefined && { area }) } as const;
    return `Underlag saknas. Det som avgör är ${swedishLeaf(leaf, names)}.`;
  },
  REFUTED: ({ qualifications }, names) => `Har inte ${named(qualifications, names)}. Uppgiften är kontrollerad.`,
  OUTSIDE_DATES: ({ qualifications }, names) => `Har ${named(qualifications, names)}, men inte med de datum som krävs.`,
  LEVEL_TOO_LOW: ({ level }) => `Inget som räknas ligger på SeQF-nivå ${level} eller högre.`,
  TOO_EARLY: ({ from }) => `Kan uppfyllas tidigast ${swedishDay(from)}.`,
  NEVER: () => 'Datumen utesluter varandra, så kravet kan aldrig uppfyllas.',
  ABSENT: () => 'Inget av det som är registrerat uppfyller kravet.',
};
