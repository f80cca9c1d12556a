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
    : // A bare change with its deviation is the change.
      ({ ...change, deviation: deviationOf(change) } as LadderChange);

const judgedRequirement = (change: BareChangeOf<'REQUIREMENT_CHANGED'>, knowledge: Knowledge): RequirementChanged => {
  const { from, to } = change;
  const strictness = strictnessOf(from.expression, to.expression, knowledge);
  return { ...change, deviation: requirementDeviation(from, to, strictness.relation), strictness };
};

const strictnessOf = (from: Expression, to: Expression, knowledge: Knowledge): Strictness =>
  sameValue(from, to) ? { relation: 'SAME', differences: [] } : compareStrictness(from, to, knowledge);

const deviationOf = (change: Exclude<BareChange, { readonly kind: 'REQUIREMENT_CHANGED' }>): DeviationKind => {
  switch (change.kind) {
    case 'FIELD_CHANGED':
      return fieldDeviation(change);
    case 'STEP_ADDED':
    case 'REQUIREMENT_ADDED':
    case 'ACTIVITY_ADDED':
    case 'TRANSITION_ADDED':
      return 'ADDED';
    case 'STEP_REMOVED':
    case 'REQUIREMENT_REMOVED':
    case 'ACTIVITY_REMOVED':
    case 'TRANSITION_REMOVED':
      return 'REMOVED';
    case 'STEP_ROLE_CHANGED':
    case 'STEP_LEVEL_CHANGED':
    case 'TRANSITION_MOVED':
    case 'TRANSITION_KIND_CHANGED':
      return 'DIFFERENT';
    case 'TITLE_CHANGED':
      return titleDeviation(change);
    default:
      return 'SAME';
  }
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
