import type { AdaptationChange } from './derivation';
import {
  demandedSteps,
  isSameChange,
  partOf,
  requirementPart,
  stepsIn,
  stepsOf,
  wholeStep,
  removedSteps,
} from './changed-part';
import { reasonOf } from './loosening-reasons';
import { splitAddition } from './split-addition';

/** What both sides have done since the revision that the adaptation was made on. */
export interface BothSides {
  readonly local: readonly AdaptationChange[];
  /** Local changes that wait for a decision since an earlier revision of the base. */
  readonly waiting: readonly AdaptationChange[];
  readonly base: readonly AdaptationChange[];
  /** Slugs of the ladders whose steps a demand may name: the base and the local ladder. */
  readonly ladders: ReadonlySet<string>;
}

/** Looks up which parts are held back because of what both sides have done. */
export interface HeldBack {
  /** The local changes, with each demand that must wait apart from the step that is added with it. */
  readonly local: readonly AdaptationChange[];
  /**
   * The base has done the same: nothing is left to do. Not so where a way went with a step in conflict: should the
   * step come back, the way is to stay away.
   */
  readonly isDone: (change: AdaptationChange) => boolean;
  /** The parts in conflict that the local change is of; none when it can be made. */
  readonly partsOf: (change: AdaptationChange) => readonly string[];
  /** What the base alone has done that stands in the way of a local change of the parts. */
  readonly baseChangesOf: (parts: ReadonlySet<string>) => readonly AdaptationChange[];
}

/**
 * Finds what must be decided. A part that both sides have changed, to different ends, is in conflict. So is a step
 * as a whole when one side has removed it and the other has changed something that has no place without it, or
 * when both have added it, differently: then every local change that has no place without it waits too. A step that
 * is added with a demand of such a step does not wait for it; the demand does.
 */
export const heldBack = ({ local: whole, waiting, base, ladders }: BothSides): HeldBack => {
  const changedInBase = new Set(base.map(partOf));
  const isInBase = (change: AdaptationChange): boolean => base.some((one) => isSameChange(change, one));
  const needs = (change: AdaptationChange): readonly string[] => [
    ...stepsOf(change),
    ...demandedSteps(change, ladders),
  ];
  const baseAlone = base.filter((change) => !whole.some((one) => isSameChange(one, change)));
  const isOpen = (change: AdaptationChange): boolean => !isInBase(change);
  const undone = [...waiting, ...whole].filter(isOpen);
  const clashing = new Set(undone.map(partOf).filter((part) => changedInBase.has(part)));
  const steps = new Set([
    ...neededAndGone(whole.filter(isOpen), base, whole, needs),
    ...neededAndGone(waiting.filter(isOpen), base, [...waiting, ...whole], needs),
    ...neededAndGone(baseAlone, whole, base, needs),
    ...addedSteps(undone).filter((step) => clashing.has(wholeStep(step))),
  ]);
  const local = whole.flatMap((change) =>
    isInBase(change) || steps.has(change.step ?? '')
      ? [change]
      : splitAddition(change, (requirement) => stepsIn(requirement, ladders).some((step) => steps.has(step))),
  );
  const open = [...waiting, ...local].filter(isOpen);
  const leftOut = new Set(removedSteps(local.filter((change) => !steps.has(change.step ?? ''))));
  const goesAnyhow = (change: AdaptationChange): boolean =>
    change.kind === 'TRANSITION_REMOVED' && stepsOf(change).some((step) => leftOut.has(step));
  const directParts = (change: AdaptationChange): readonly string[] => {
    if (goesAnyhow(change)) return [];
    const lost = needs(change).filter((step) => steps.has(step));
    return [...(clashing.has(partOf(change)) ? [partOf(change)] : []), ...lost.map(wholeStep)];
  };
  const isDone = (change: AdaptationChange): boolean =>
    isInBase(change) && !(change.kind === 'TRANSITION_REMOVED' && directParts(change).length > 0);
  const partsOf = (change: AdaptationChange): readonly string[] => [
    ...directParts(change),
    ...open.filter((one) => partOf(one) === requirementOfReason(change)).flatMap(directParts),
  ];
  const baseChangesOf = (parts: ReadonlySet<string>): readonly AdaptationChange[] =>
    baseAlone.filter((change) => parts.has(partOf(change)) || needs(change).some((step) => parts.has(wholeStep(step))));
  return { local, isDone, partsOf, baseChangesOf };
};

type Needs = (change: AdaptationChange) => readonly string[];

/** The steps that the changes need and the other side has removed, but not the own side. That a way goes needs no step. */
const neededAndGone = (
  changes: readonly AdaptationChange[],
  otherSide: readonly AdaptationChange[],
  ownSide: readonly AdaptationChange[],
  needs: Needs,
): readonly string[] => {
  const [gone, goneAnyhow] = [new Set(removedSteps(otherSide)), new Set(removedSteps(ownSide))];
  return changes
    .filter((change) => change.kind !== 'TRANSITION_REMOVED')
    .flatMap(needs)
    .filter((step) => gone.has(step) && !goneAnyhow.has(step));
};

const addedSteps = (changes: readonly AdaptationChange[]): readonly string[] =>
  changes.flatMap((change) => (change.kind === 'STEP_ADDED' ? [change.step] : []));

/** The part that a reason follows: the requirement that it is of. */
const requirementOfReason = (change: AdaptationChange): string | undefined => {
  if (change.kind !== 'FIELD_CHANGED' || change.field !== 'looseningReasons') return undefined;
  const { step, requirement } = reasonOf(change) ?? {};
  return step === undefined || requirement === undefined ? undefined : requirementPart(step, requirement);
};
