import type { Knowledge } from '../../requirement/knowledge';
import type { Language } from '../../text/language';
import { describeChange } from '../diff/describe-change';
import type { ChangeNaming } from '../diff/describe/change-naming';
import { judged } from '../diff/judge-change';
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
  const withSteps: ChangeNaming = {
    ...naming,
    ownStep: (key) => naming.ownStep(key) ?? stepIn(conflict, key),
  };
  const told = (changes: readonly AdaptationChange[]): readonly string[] =>
    changes.map((change) => describeChange(judged(change, knowledge), withSteps, language));
  return { local: told(conflict.local), base: told(conflict.base) };
};

/** A step that came or went with the conflict. */
const stepIn = ({ local, base }: AdaptationConflict, key: string): ReturnType<ChangeNaming['ownStep']> =>
  [...local, ...base]
    .flatMap((change) => {
      if (change.kind === 'STEP_ADDED' && change.step === key) return [change.added];
      return change.kind === 'STEP_REMOVED' && change.step === key ? [change.removed] : [];
    })
    .at(0);
