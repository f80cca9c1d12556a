import type { ConflictChoices } from './conflict-choices';

const keyOf = (ladder: string): string => `trappa-conflicts-${ladder}`;

const isChoices = (value: unknown): value is ConflictChoices =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (choice: unknown) =>
      typeof choice === 'object' &&
      choice !== null &&
      'reason' in choice &&
      typeof choice.reason === 'string' &&
      'decision' in choice &&
      (choice.decision === 'KEEP_LOCAL' || choice.decision === 'TAKE_BASE'),
  );

/** What was chosen in this tab for the draft with the id and has not been saved yet, also after a reload of the page. */
export const keptChoices = (ladder: string): ConflictChoices => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(ladder)) ?? '{}');
    return isChoices(kept) ? kept : {};
  } catch {
    return {};
  }
};

/** Keeps what is chosen until the tab is closed. */
export const keepChoices = (ladder: string, choices: ConflictChoices): void =>
  sessionStorage.setItem(keyOf(ladder), JSON.stringify(choices));

/** Forgets what was chosen, when it is saved. */
export const forgetChoices = (ladder: string): void => sessionStorage.removeItem(keyOf(ladder));
