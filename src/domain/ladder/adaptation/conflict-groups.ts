import { isSameChange, partOf, stepsOf, wholeStep } from './changed-part';
import type { AdaptationConflict } from './conflict';
import type { AdaptationChange } from './derivation';
import type { HeldBack } from './held-back';

/** A local change that cannot be made, and the parts in conflict that it is of; at least one. */
export interface HeldChange {
  readonly change: AdaptationChange;
  readonly parts: readonly string[];
}

/** Local changes that must be decided together, and the parts that tie them together. */
export interface ConflictGroup {
  readonly changes: readonly AdaptationChange[];
  readonly parts: ReadonlySet<string>;
}

/** The changes in groups: those that share a part, or are tied by others that do, are decided together. */
export const conflictGroups = (held: readonly HeldChange[]): readonly ConflictGroup[] =>
  held.reduce<readonly ConflictGroup[]>((groups, { change, parts }) => {
    const tied = groups.filter((group) => parts.some((part) => group.parts.has(part)));
    const joined = {
      changes: [...tied.flatMap((group) => group.changes), change],
      parts: new Set([...tied.flatMap((group) => [...group.parts]), ...parts]),
    };
    return [...groups.filter((group) => !tied.includes(group)), joined];
  }, []);

/**
 * The conflict that the group makes. One that has been undecided since earlier keeps its id, and all that the base
 * has done since; `baseChangesOf` gives what it has done now.
 */
export const conflictOf = (
  { changes, parts }: ConflictGroup,
  earlier: readonly AdaptationConflict[],
  baseChangesOf: HeldBack['baseChangesOf'],
): AdaptationConflict => {
  const undecided = earlier.filter(({ id }) => parts.has(id));
  const known = [...undecided.flatMap((conflict) => conflict.base), ...baseChangesOf(parts)];
  const others = earlier.filter((conflict) => !undecided.includes(conflict));
  const base = [...known, ...waysBetween(others, parts).filter((way) => !known.some((one) => isSameChange(one, way)))];
  const needed = changes.flatMap(stepsOf);
  const whole = [...base.flatMap(stepsOf), ...needed].find((one) => parts.has(wholeStep(one)));
  const step = whole ?? needed.at(-1);
  const [first = ''] = parts;
  return {
    id: undecided[0]?.id ?? (whole === undefined ? first : wholeStep(whole)),
    ...(step !== undefined && { step }),
    local: stepsFirst(changes),
    base,
  };
};

/** What is on a step can only be kept once the step is there. */
const stepsFirst = (changes: readonly AdaptationChange[]): readonly AdaptationChange[] => [
  ...changes.filter(({ kind }) => kind === 'STEP_ADDED'),
  ...changes.filter(({ kind }) => kind !== 'STEP_ADDED'),
];

/** Ways that went earlier with a step of another conflict and have their other end here: both may come back. */
const waysBetween = (others: readonly AdaptationConflict[], parts: ReadonlySet<string>): readonly AdaptationChange[] =>
  others.flatMap(({ base }) =>
    base.filter((change) => {
      if (change.kind !== 'TRANSITION_REMOVED') return false;
      const ends = stepsOf(change);
      return ends.some((step) => parts.has(wholeStep(step))) && ends.some((step) => isGoneIn(base, step));
    }),
  );

const isGoneIn = (base: readonly AdaptationChange[], step: string): boolean =>
  base.findLast((change) => partOf(change) === wholeStep(step))?.kind === 'STEP_REMOVED';
