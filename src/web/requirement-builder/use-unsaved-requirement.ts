import { useState } from 'react';
import { say } from './builder-texts';
import { blankParts } from './part-places';
import { faultsOf, type Fault } from './preview/faults';
import { usePreview, type Previewed, type PreviewPlace } from './preview/use-preview';
import { requirementOf, type RequirementDraft } from './requirement-draft';
import type { RequirementToSave } from './requirement-to-save';
import { useBuilding, type Building } from './use-building';

/** A requirement that is being built, what it comes to, and what is left before it can be saved. */
export interface UnsavedRequirement {
  readonly building: Building;
  /** What there is to save; undefined while something is still to be filled in. */
  readonly finished: RequirementToSave | undefined;
  readonly previewed: Previewed;
  readonly faults: readonly Fault[];
  /** True where it demands less than the base, and may for a reason. */
  readonly needsReason: boolean;
  /** The first part with a place to fill in, as `data-part` names it. */
  readonly firstBlank: string;
  /** What is left to do, once somebody has tried to save. */
  readonly unfinished: string | undefined;
  /** Said of the places that are empty, once somebody has tried to save. */
  readonly blank: string | undefined;
  /** Somebody tries to save: from now on it shows what is still empty. */
  readonly tryToSave: () => void;
}

/**
 * @param begun What it begins as; the one that was given first counts.
 * @param taken Slugs of the requirements that stand beside it.
 */
export const useUnsavedRequirement = (
  place: PreviewPlace,
  begun: RequirementDraft,
  taken: readonly string[],
): UnsavedRequirement => {
  const building = useBuilding(begun);
  const [hasTried, setTried] = useState(false);
  const { draft } = building;
  const made = madeOf(draft, taken);
  const blanks = blankParts(draft.expression);
  const finished = blanks.length === 0 && !Number.isNaN(draft.respiteMonths) ? made : undefined;
  const previewed = usePreview(place, finished);
  const { current, latest } = previewed;
  return {
    building,
    finished,
    previewed,
    faults: current ? faultsOf(current, draft.expression) : [],
    needsReason: latest?.problems.some(({ code }) => code === 'REASON_MISSING') ?? false,
    firstBlank: String(blanks[0] ?? 'NOTHING'),
    unfinished: hasTried && !finished ? say(made ? 'unfinished' : 'nothingYet') : undefined,
    blank: hasTried ? say('part.blank') : undefined,
    tryToSave: () => setTried(true),
  };
};

const madeOf = (draft: RequirementDraft, taken: readonly string[]): RequirementToSave | undefined => {
  const requirement = requirementOf(draft, taken);
  const reason = draft.reason.trim();
  return requirement && { requirement, ...(reason !== '' && { reason: { sv: reason } }) };
};
