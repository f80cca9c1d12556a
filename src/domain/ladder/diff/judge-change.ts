import type { Expression } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import { compareStrictness, type Strictness } from '../../requirement/strictness/compare-strictness';
import { sameValue } from '../../same-value';
import type { DeviationKind } from './deviation-kind';
import type { BareChange, BareChangeOf, LadderChange, LadderField, RequirementChanged } from './ladder-change';
import { requirementDeviation } from './requirement-deviation';

/** The change with what follows from it: how strict it makes the part that it concerns. */
export const judged = (change: BareChange, knowledge: Knowledge): LadderChange =>
  change.kind === 'REQUIREMENT_CHANGED'
    ? judgedRequirement(change, knowledge)
    : { ...change, deviation: deviationOf(change) };

const judgedRequirement = (change: BareChangeOf<'REQUIREMENT_CHANGED'>, knowledge: Knowledge): RequirementChanged => {
  const { from, to } = change;
  const strictness = strictnessOf(from.expression, to.expression, knowledge);
  return { ...change, deviation: requirementDeviation(from, to, strictness.relation), strictness };
};

const strictnessOf = (from: Expression, to: Expression, knowledge: Knowledge): Strictness =>
  sameValue(from, to) ? { relation: 'SAME', differences: [] } : compareStrictness(from, to, knowledge);

type Unproved = Exclude<BareChange, { readonly kind: 'REQUIREMENT_CHANGED' }>;

const deviationOf = (change: Unproved): DeviationKind => {
  if (change.kind === 'FIELD_CHANGED') return fieldDeviation(change);
  return change.kind === 'TITLE_CHANGED' ? titleDeviation(change) : deviations[change.kind];
};

const deviations: Readonly<Record<Exclude<Unproved['kind'], 'FIELD_CHANGED' | 'TITLE_CHANGED'>, DeviationKind>> = {
  REVISION_CHANGED: 'SAME',
  STEP_ADDED: 'ADDED',
  STEP_REMOVED: 'REMOVED',
  STEP_ROLE_CHANGED: 'DIFFERENT',
  STEP_LEVEL_CHANGED: 'DIFFERENT',
  DESCRIPTION_CHANGED: 'SAME',
  DEMANDS_UNKNOWN_CHANGED: 'DIFFERENT',
  STEPS_REORDERED: 'SAME',
  REQUIREMENT_ADDED: 'ADDED',
  REQUIREMENT_REMOVED: 'REMOVED',
  REQUIREMENTS_REORDERED: 'SAME',
  ACTIVITY_ADDED: 'ADDED',
  ACTIVITY_REMOVED: 'REMOVED',
  ACTIVITIES_REORDERED: 'SAME',
  TRANSITION_ADDED: 'ADDED',
  TRANSITION_REMOVED: 'REMOVED',
  TRANSITION_MOVED: 'DIFFERENT',
  TRANSITION_KIND_CHANGED: 'DIFFERENT',
  TRANSITIONS_REORDERED: 'SAME',
};

/** A cumulative ladder adds to each step that the earlier ones still hold. */
const fieldDeviation = (change: BareChangeOf<'FIELD_CHANGED'>): DeviationKind => {
  if (change.field === 'cumulative') return change.to ? 'STRICTER' : 'LOOSER';
  return fieldDeviations[change.field];
};

const fieldDeviations: Readonly<Record<Exclude<LadderField, 'cumulative'>, DeviationKind>> = {
  status: 'SAME',
  name: 'RENAMED',
  organization: 'DIFFERENT',
  field: 'DIFFERENT',
  progression: 'DIFFERENT',
  scale: 'DIFFERENT',
  validFrom: 'DIFFERENT',
  validTo: 'DIFFERENT',
  decision: 'SAME',
  sources: 'SAME',
  unknowns: 'SAME',
  notes: 'SAME',
  basedOn: 'DIFFERENT',
  looseningReasons: 'SAME',
};

const titleDeviation = ({ from, to }: BareChangeOf<'TITLE_CHANGED'>): DeviationKind => {
  if (from === undefined) return 'ADDED';
  return to === undefined ? 'REMOVED' : 'RENAMED';
};
