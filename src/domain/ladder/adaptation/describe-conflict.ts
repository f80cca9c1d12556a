import type { Knowledge } from '../../requirement/knowledge';
import type { Language } from '../../text/language';
import { describeChange } from '../diff/describe-change';
import type { ChangeNaming } from '../diff/describe/change-naming';
import { judged } from '../diff/judge-change';
import type { Step } from '../step';
import type { AdaptationConflict } from './conflict';
import type { AdaptationChange } from './derivation';

/** A conflict in plain words: a sentence for each change, in one language. */
export interface ConflictText {
  /** What the adaptation did. */
  readonly local: readonly string[];
  /** What the base has done since. */
  readonly base: readonly string[];
}

/**
 * Tells what must be decided.
 *
 * @param naming What the parts are called; a step that the draft lacks is known by the changes of the conflict.
 */
export const describeConflict = (
  conflict: AdaptationConflict,
  { naming, knowledge }: { readonly naming: ChangeNaming; readonly knowledge: Knowledge },
  language: Language,
): ConflictText => {
  const withSteps = naming.knowing(stepsIn(conflict));
  const told = (changes: readonly AdaptationChange[]): readonly string[] =>
    changes.map((change) => describeChange(judged(change, knowledge), withSteps, language));
  return { local: told(conflict.local), base: told(conflict.base) };
};

/** The steps that came or went with the conflict, each as the adaptation has it where both have. */
const stepsIn = ({ local, base }: AdaptationConflict): ReadonlyMap<string, Step> =>
  new Map(
    [...base.toReversed(), ...local.toReversed()].flatMap((change): readonly (readonly [string, Step])[] => {
      if (change.kind === 'STEP_ADDED') return [[change.step, change.added]];
      return change.kind === 'STEP_REMOVED' ? [[change.step, change.removed]] : [];
    }),
  );
