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

/** Why a demand that rests on other demands is or is not met, in English. */
export const englishTreeReasons: ReasonWording<Exclude<TreeReason, Several>> = {
  CHILDREN: ({ met, unknown, needed, of }, _names, verdict) => {
    const open = verdict === 'UNKNOWN' ? ` Cannot be decided yet: ${unknown}.` : '';
    return `Parts met: ${met} of ${of} (${needed} needed).${open}`;
  },
  EITHER_WAY: (_reason, _names, verdict) =>
    `${verdict === 'MET' ? 'Met' : 'Not met'}, whatever turns out to be true of what is not known.`,
  STEP_JUDGED: ({ step }, names, verdict) => `The ${stepNamed(step, names)} ${stepVerdicts[verdict]}.`,
  STEP_UNKNOWN: ({ step }, names) => `What the ${stepNamed(step, names)} demands is not known.`,
  STEP_AGAIN: ({ step }, names) => `The ${stepNamed(step, names)} presupposes itself and cannot be decided.`,
};
