import { inserted, ordered, replaced, without } from './keyed-list';
import type { ActivityChange, BareChangeOf, RequirementChange, StepChange } from './ladder-change';
import type { OpenLadder, OpenStep } from './open-ladder';
import { withoutUndefined } from './without-undefined';

/** A change within one step that stays. */
type ChangeWithinStep = BareChangeOf<
  | Exclude<StepChange['kind'], 'STEP_ADDED' | 'STEP_REMOVED' | 'STEPS_REORDERED'>
  | RequirementChange['kind']
  | ActivityChange['kind']
>;

/** The steps with the change made to the one that it concerns. */
export const applyOnStep = (steps: OpenLadder['steps'], change: ChangeWithinStep): OpenLadder['steps'] =>
  steps.map(({ key, item }) => ({ key, item: key === change.step ? applied(item, change) : item }));

const applied = (step: OpenStep, change: ChangeWithinStep): OpenStep => {
  switch (change.kind) {
    case 'STEP_ROLE_CHANGED':
      return { ...step, whole: { ...step.whole, role: change.to } };
    case 'STEP_LEVEL_CHANGED':
      return { ...step, whole: withoutUndefined({ ...step.whole, level: change.to }) };
    case 'TITLE_CHANGED':
      return { ...step, whole: withoutUndefined({ ...step.whole, title: change.to }) };
    case 'DESCRIPTION_CHANGED':
      return { ...step, whole: withoutUndefined({ ...step.whole, description: change.to }) };
    case 'DEMANDS_UNKNOWN_CHANGED':
      return { ...step, whole: withoutUndefined({ ...step.whole, demandsUnknown: change.to }) };
    case 'ACTIVITY_ADDED':
    case 'ACTIVITY_REMOVED':
    case 'ACTIVITIES_REORDERED':
      return { ...step, activities: appliedToActivities(step.activities, change) };
    default:
      return { ...step, requirements: appliedToRequirements(step.requirements, change) };
  }
};

const appliedToRequirements = (
  requirements: OpenStep['requirements'],
  change: BareChangeOf<RequirementChange['kind']>,
): OpenStep['requirements'] => {
  switch (change.kind) {
    case 'REQUIREMENT_ADDED':
      return inserted(requirements, { key: change.requirement, item: change.added, after: change.after });
    case 'REQUIREMENT_REMOVED':
      return without(requirements, change.requirement);
    case 'REQUIREMENT_CHANGED':
      return replaced(requirements, change.requirement, change.to);
    case 'REQUIREMENTS_REORDERED':
      return ordered(requirements, change.order);
  }
};

const appliedToActivities = (
  activities: OpenStep['activities'],
  change: BareChangeOf<ActivityChange['kind']>,
): OpenStep['activities'] => {
  switch (change.kind) {
    case 'ACTIVITY_ADDED':
      return inserted(activities, { key: change.activity, item: change.added, after: change.after });
    case 'ACTIVITY_REMOVED':
      return without(activities, change.activity);
    case 'ACTIVITIES_REORDERED':
      return ordered(activities, change.order);
  }
};
