import type { AdaptationConflictsQuery } from './adaptation.generated';
import { say } from './conflict-texts';
import { nameOfStep } from '../staircase/step-name';

/** A draft that adapts a base, with the conflicts that nobody has decided. */
export type ConflictedLadder = NonNullable<AdaptationConflictsQuery['ladder']>;

/** A place where the base has moved on in what was adapted. */
export type ShownConflict = ConflictedLadder['conflicts'][number];

/** What a conflict is about, in words: the step, else the ladder as a whole. */
export const placeOfConflict = ({ steps }: ConflictedLadder, { step: slug }: ShownConflict): string => {
  if (slug === null) return say('whole');
  const step = steps.find((one) => one.slug === slug);
  return say('step', { step: step ? nameOfStep(step) : slug });
};
