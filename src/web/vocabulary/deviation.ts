import { defineTexts } from '../language/define-texts';
import type { DeviationKind } from '../ladder-work/told-deviation.generated';

const say = defineTexts(
  'deviation',
  {
    SAME: 'Lika',
    STRICTER: 'Strängare',
    LOOSER: 'Mildare',
    DIFFERENT: 'Annorlunda',
    ADDED: 'Tillagt',
    REMOVED: 'Borttaget',
    RENAMED: 'Omdöpt',
    UNTOUCHED: 'Påverkar inte kraven',
  },
  {
    SAME: 'Same',
    STRICTER: 'Stricter',
    LOOSER: 'Looser',
    DIFFERENT: 'Different',
    ADDED: 'Added',
    REMOVED: 'Removed',
    RENAMED: 'Renamed',
    UNTOUCHED: 'Does not affect the demands',
  },
);

/** How one thing stands to its counterpart, in a word. */
export const wordForDeviation: Readonly<Record<DeviationKind, string>> = {
  SAME: say('SAME'),
  STRICTER: say('STRICTER'),
  LOOSER: say('LOOSER'),
  DIFFERENT: say('DIFFERENT'),
  ADDED: say('ADDED'),
  REMOVED: say('REMOVED'),
  RENAMED: say('RENAMED'),
};

/** What a change from one revision to another means, in a few words: also one that leaves the demands as they are is one. */
export const wordForChange: Readonly<Record<DeviationKind, string>> = { ...wordForDeviation, SAME: say('UNTOUCHED') };

/** A sign that goes with the word, so that a list can be scanned. */
export const signForDeviation: Readonly<Record<DeviationKind, string>> = {
  SAME: '=',
  STRICTER: '↑',
  LOOSER: '↓',
  DIFFERENT: '≠',
  ADDED: '+',
  REMOVED: '−',
  RENAMED: '✎',
};

/** The colour that goes with the word. */
export const colorForDeviation = {
  SAME: 'neutral',
  STRICTER: 'plum',
  LOOSER: 'sun',
  DIFFERENT: 'info',
  ADDED: 'success',
  REMOVED: 'danger',
  RENAMED: 'neutral',
} as const satisfies Record<DeviationKind, string>;
