import type { StepLeaf } from '../../expression';
import type { Several, TreeReason } from '../../evaluate/reason';
import { capitalized, type Names } from '../names';
import type { ReasonWording } from '../wording';

const stepNamed = ({ ladder, step }: StepLeaf, names: Names): string => `trappsteget ${names.step(ladder, step)}`;

const stepVerdicts = {
  MET: 'är uppfyllt',
  NOT_MET: 'är inte uppfyllt',
  UNKNOWN: 'går inte att avgöra ännu',
} as const;

/** `Av 3 delar är 1 uppfylld.` */
const partsMet = (met: number, of: number): string =>
  `Av ${of} ${of === 1 ? 'del' : 'delar'} är ${met === 0 ? 'ingen' : met} ${met > 1 ? 'uppfyllda' : 'uppfylld'}.`;

const enough = (needed: number, of: number): string => {
  if (needed === of) return 'Alla krävs.';
  return needed === 1 ? 'Det räcker med en.' : `Det räcker med ${needed}.`;
};

/** Why a demand that rests on other demands is or is not met, in Swedish. */
export const swedishTreeReasons: ReasonWording<Exclude<TreeReason, Several>> = {
  CHILDREN: ({ met, unknown, needed, of }, _names, verdict) => {
    const open = verdict === 'UNKNOWN' ? ` Ännu går ${unknown} inte att avgöra.` : '';
    return `${partsMet(met, of)} ${enough(needed, of)}${open}`;
  },
  EITHER_WAY: (_reason, _names, verdict) =>
    `${verdict === 'MET' ? 'Uppfyllt' : 'Inte uppfyllt'}, vad som än visar sig gälla för det som inte är känt.`,
  STEP_JUDGED: ({ step }, names, verdict) => `${capitalized(stepNamed(step, names))} ${stepVerdicts[verdict]}.`,
  STEP_UNKNOWN: ({ step }, names) => `Vad ${stepNamed(step, names)} kräver är inte känt.`,
  STEP_AGAIN: ({ step }, names) =>
    `${capitalized(stepNamed(step, names))} förutsätter sig självt och går inte att avgöra.`,
};
