import type { LocalizedTextInput, RequirementInput } from './preview/preview.generated';

/** What the builder has made: for addRequirement and replaceRequirement of editLadder. */
export interface RequirementToSave {
  readonly requirement: RequirementInput;
  /** Why it demands less than the base does; left out where it need not be said. */
  readonly reason?: LocalizedTextInput;
}

/** The kind of a requirement that is being built, among what is typed and not saved. */
export const UNSAVED_REQUIREMENT = 'requirement';
