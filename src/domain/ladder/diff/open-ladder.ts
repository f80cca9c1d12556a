import type { Requirement } from '../../requirement/requirement';
import type { Ladder } from '../ladder';
import type { Step } from '../step';
import type { Transition } from '../transition';
import { keyedActivities } from './activity-changes';
import type { Keyed } from './keyed-list';
import { keyedRequirements } from './requirement-changes';
import { keyedSteps } from './step-changes';
import { keyedTransitions } from './transition-changes';

/** A ladder taken apart, so that its parts keep their keys while changes are applied to it. */
export interface OpenLadder {
  readonly whole: Omit<Ladder, 'steps' | 'transitions'>;
  readonly steps: readonly Keyed<OpenStep>[];
  readonly transitions: readonly Keyed<Transition>[];
}

/** A step taken apart. */
export interface OpenStep {
  readonly whole: Omit<Step, 'requirements' | 'activities'>;
  readonly requirements: readonly Keyed<Requirement>[];
  readonly activities: readonly Keyed<string>[];
}

/** The ladder taken apart; `closed` puts it together again. */
export const opened = ({ steps, transitions, ...whole }: Ladder): OpenLadder => ({
  whole,
  steps: keyedSteps(steps).map(({ key, item }) => ({ key, item: openedStep(item) })),
  transitions: keyedTransitions(transitions),
});

/** The step taken apart. */
export const openedStep = ({ requirements, activities, ...whole }: Step): OpenStep => ({
  whole,
  requirements: keyedRequirements(requirements),
  activities: keyedActivities(activities),
});

/** The ladder put together of its parts, in the order in which they are; the keys are dropped. */
export const closed = ({ whole, steps, transitions }: OpenLadder): Ladder => ({
  ...whole,
  steps: itemsOf(steps).map((step) => ({
    ...step.whole,
    requirements: itemsOf(step.requirements),
    activities: itemsOf(step.activities),
  })),
  transitions: itemsOf(transitions),
});

const itemsOf = <Item>(list: readonly Keyed<Item>[]): readonly Item[] => list.map(({ item }) => item);
