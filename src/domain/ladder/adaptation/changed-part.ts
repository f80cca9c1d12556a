import { nodesOf } from '../../requirement/nodes';
import type { Requirement } from '../../requirement/requirement';
import { sameValue } from '../../same-value';
import type { AdaptationChange } from './derivation';
import { reasonKey, reasonOf } from './loosening-reasons';

/** The smallest part of the ladder that the change is of, as a path: two changes of one part cannot both be made. */
export const partOf = (change: AdaptationChange): string => {
  if (change.kind === 'FIELD_CHANGED')
    return change.field === 'looseningReasons' ? `reasons/${reasonPart(change)}` : change.field;
  if ('transition' in change) return `transitions/${change.transition}`;
  if ('requirement' in change) return requirementPart(change.step, change.requirement);
  if ('activity' in change) return `${wholeStep(change.step)}/activities/${change.activity}`;
  if (change.kind === 'STEP_ADDED' || change.kind === 'STEP_REMOVED') return wholeStep(change.step);
  return change.step === undefined ? change.kind : `${wholeStep(change.step)}/${change.kind}`;
};

/** The part that a step is as a whole. */
export const wholeStep = (step: string): string => `steps/${step}`;

/** The part that a requirement of a step is. */
export const requirementPart = (step: string, requirement: string): string =>
  `${wholeStep(step)}/requirements/${requirement}`;

/** Keys of the steps without which the change has no place: the one that it is on, or the ends of a way. */
export const stepsOf = (change: AdaptationChange): readonly string[] => {
  if (change.kind === 'FIELD_CHANGED') {
    const reason = change.field === 'looseningReasons' ? reasonOf(change) : undefined;
    return reason ? [reason.step] : [];
  }
  const way = wayOf(change);
  if (way) return [way.from, way.to];
  return change.step === undefined ? [] : [change.step];
};

/** Slugs of the steps of the ladders that what the change brings in demands. */
export const demandedSteps = (change: AdaptationChange, ladders: ReadonlySet<string>): readonly string[] =>
  broughtIn(change).flatMap((requirement) => stepsIn(requirement, ladders));

/** Slugs of the steps of the ladders that the requirement names. */
export const stepsIn = ({ expression }: Requirement, ladders: ReadonlySet<string>): readonly string[] =>
  nodesOf(expression).flatMap(({ node }) => (node.kind === 'STEP' && ladders.has(node.ladder) ? [node.step] : []));

/** True when the two changes, of one part, leave it the same. */
const sameOutcome = (one: AdaptationChange, other: AdaptationChange): boolean => {
  if ('order' in one && 'order' in other) return sameOrder(one.order, other.order);
  return sameValue(outcomeOf(one), outcomeOf(other));
};

/** True when the two changes are of one part and leave it the same. */
export const isSameChange = (one: AdaptationChange, other: AdaptationChange): boolean =>
  partOf(one) === partOf(other) && sameOutcome(one, other);

const outcomeOf = (change: AdaptationChange): unknown => {
  if ('removed' in change) return 'removed';
  if ('added' in change) return { value: change.added };
  return { value: 'to' in change ? change.to : undefined };
};

/** Items that only one of them names say nothing. */
const sameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  sameValue(
    one.filter((key) => other.includes(key)),
    other.filter((key) => one.includes(key)),
  );

const wayOf = (change: AdaptationChange): { readonly from: string; readonly to: string } | undefined => {
  switch (change.kind) {
    case 'TRANSITION_ADDED':
      return change.added;
    case 'TRANSITION_REMOVED':
      return change.removed;
    case 'TRANSITION_MOVED':
    case 'TRANSITION_KIND_CHANGED':
      return change.to;
    default:
      return undefined;
  }
};

const broughtIn = (change: AdaptationChange): readonly Requirement[] => {
  switch (change.kind) {
    case 'STEP_ADDED':
      return change.added.requirements;
    case 'REQUIREMENT_ADDED':
      return [change.added];
    case 'REQUIREMENT_CHANGED':
      return [change.to];
    default:
      return [];
  }
};

const reasonPart = (change: Parameters<typeof reasonOf>[0]): string => {
  const reason = reasonOf(change);
  return reason ? reasonKey(reason) : '';
};

/** Keys of the steps that the changes leave out. */
export const removedSteps = (changes: readonly AdaptationChange[]): readonly string[] =>
  changes.flatMap((change) => (change.kind === 'STEP_REMOVED' ? [change.step] : []));
