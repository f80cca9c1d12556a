import { useState } from 'react';
import type { ConflictChoice, ConflictChoices } from './conflict-choices';
import { forgetChoices, keepChoices, keptChoices } from './kept-choices';

/** What is chosen for the conflicts of a draft, kept until it is saved. */
interface ChosenSoFar {
  readonly choices: ConflictChoices;
  readonly choose: (conflict: string, choice: ConflictChoice) => void;
  readonly forget: () => void;
}

/** @param ladder The id of the draft. */
export const useConflictChoices = (ladder: string): ChosenSoFar => {
  const [choices, setChoices] = useState(() => keptChoices(ladder));
  return {
    choices,
    choose: (conflict, choice) => {
      const after = { ...choices, [conflict]: choice };
      setChoices(after);
      keepChoices(ladder, after);
    },
    forget: () => {
      setChoices({});
      forgetChoices(ladder);
    },
  };
};
