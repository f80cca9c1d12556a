import { applied } from '../diff/apply-changes';
import { closed, opened, type OpenLadder, type OpenStep } from '../diff/open-ladder';
import type { Ladder } from '../ladder';
import type { AdaptationChange } from './derivation';
import { withReason } from './loosening-reasons';

/**
 * The ladder with each part as its change has it, whatever it was before: what is to be changed but is gone comes
 * back, and what is to come but is there already is replaced. A change within a step that is not there does nothing.
 */
export const makeChanges = (ladder: Ladder, changes: readonly AdaptationChange[]): Ladder =>
  closed(changes.reduce((open, change) => fitted(change, open).reduce(applied, open), opened(ladder)));

/** The change as it must be told for this ladder. */
const fitted = (change: AdaptationChange, open: OpenLadder): readonly AdaptationChange[] => {
  switch (change.kind) {
    case 'FIELD_CHANGED': {
      if (change.field !== 'looseningReasons') return [change];
      const from = open.whole.looseningReasons;
      return [{ ...change, from, to: withReason(from, change) }];
    }
    case 'STEP_ADDED':
      return fittedStep(change, open);
    case 'TRANSITION_ADDED':
    case 'TRANSITION_KIND_CHANGED':
      return [fittedTransition(change, open)];
    case 'REQUIREMENT_ADDED':
    case 'REQUIREMENT_CHANGED':
    case 'ACTIVITY_ADDED':
      return fittedOnStep(change, open.steps.find(({ key }) => key === change.step)?.item);
    default:
      return [change];
  }
};

type ChangeOf<Kind extends AdaptationChange['kind']> = Extract<AdaptationChange, { readonly kind: Kind }>;

const fittedStep = (change: ChangeOf<'STEP_ADDED'>, { steps }: OpenLadder): readonly AdaptationChange[] => {
  const index = steps.findIndex(({ key }) => key === change.step);
  if (index < 0) return [change];
  const { step, added } = change;
  // Where it stands in the ladder is no part of what is replaced.
  return [
    { kind: 'STEP_REMOVED', step, removed: added },
    { kind: 'STEP_ADDED', step, added, ...following(steps[index - 1]) },
  ];
};

const fittedTransition = (
  change: ChangeOf<'TRANSITION_ADDED' | 'TRANSITION_KIND_CHANGED'>,
  { transitions }: OpenLadder,
): AdaptationChange => {
  const { transition } = change;
  const way = change.kind === 'TRANSITION_ADDED' ? change.added : change.to;
  const there = transitions.find(({ key }) => key === transition);
  if (there) return { kind: 'TRANSITION_KIND_CHANGED', step: way.to, transition, from: there.item, to: way };
  if (change.kind === 'TRANSITION_ADDED') return change;
  return { kind: 'TRANSITION_ADDED', step: way.to, transition, added: way, ...following(transitions.at(-1)) };
};

const fittedOnStep = (
  change: ChangeOf<'REQUIREMENT_ADDED' | 'REQUIREMENT_CHANGED' | 'ACTIVITY_ADDED'>,
  on: OpenStep | undefined,
): readonly AdaptationChange[] => {
  if (on === undefined) return [];
  if (change.kind === 'ACTIVITY_ADDED') return on.activities.some(({ key }) => key === change.activity) ? [] : [change];
  const { step, requirement } = change;
  const there = on.requirements.find(({ key }) => key === requirement);
  const to = change.kind === 'REQUIREMENT_ADDED' ? change.added : change.to;
  if (there) return [{ kind: 'REQUIREMENT_CHANGED', step, requirement, from: there.item, to }];
  if (change.kind === 'REQUIREMENT_ADDED') return [change];
  return [{ kind: 'REQUIREMENT_ADDED', step, requirement, added: to, ...following(on.requirements.at(-1)) }];
};

const following = (previous: { readonly key: string } | undefined): { readonly after?: string } =>
  previous === undefined ? {} : { after: previous.key };
