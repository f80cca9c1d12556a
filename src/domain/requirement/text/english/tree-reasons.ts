import type { StepLeaf } from '../../expression';
import type { Several, TreeReason } from '../../evaluate/reason';
import type { Names } from '../names';
import type { ReasonWording } from '../wording';

const stepNamed = ({ ladder, step }: StepLeaf, names: Names): string => `step ${names.step(ladder, step)}`;

const stepVerdicts = {
  MET: 'is fulfilled',
  NOT_MET: 'is not fulfilled',
  UNKNOWN: 'cannot be decided yet',
} as const;

/** `Of 3 parts 1 is met.` */
const partsMet = (met: number, of: number): string =>
  `Of ${of} ${of === 1 ? 'part' : 'parts'} ${met === 0 ? 'none' : met} ${met > 1 ? 'are' : 'is'} met.`;

const enough = (needed: number, of: number): string => {
  if (needed === of) return 'All are needed.';
  return needed === 1 ? 'One is enough.' : `It is enough with ${needed}.`;
};

/** Why a demand that rests on other demands is or is not met, in English. */
export const englishTreeReasons: ReasonWording<Exclude<TreeReason, Several>> = {
  CHILDREN: ({ met, unknown, needed, of }, _names, verdict) => {
    const open = verdict === 'UNKNOWN' ? ` As yet ${unknown} cannot be decided.` : '';
    return `${partsMet(met, of)} ${enough(needed, of)}${open}`;
  },
  EITHER_WAY: (_reason, _names, verdict) =>
    `${verdict === 'MET' ? 'Met' : 'Not met'}, whatever turns out to be true of what is not known.`,
  STEP_JUDGED: ({ step }, names, verdict) => `The ${stepNamed(step, names)} ${stepVerdicts[verdict]}.`,
  STEP_UNKNOWN: ({ step }, names) => `What the ${stepNamed(step, names)} demands is not known.`,
  STEP_AGAIN: ({ step }, names) => `The ${stepNamed(step, names)} presupposes itself and cannot be decided.`,
};
