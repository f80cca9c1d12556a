import type { Expression } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import type { Requirement } from '../../requirement/requirement';
import { compareStrictness, type Strictness } from '../../requirement/strictness/compare-strictness';
import { sameValue } from '../../same-value';
import { differenceOf, keyed, type Keyed } from './keyed-list';
import type { RequirementChange, RequirementChanged } from './ladder-change';
import { requirementDeviation } from './requirement-deviation';

/** What changed of the requirements on a step. */
export const requirementChanges = (
  step: string,
  from: readonly Requirement[],
  to: readonly Requirement[],
  knowledge: Knowledge,
): readonly RequirementChange[] => {
  const { removed, order, added, kept } = differenceOf(keyedRequirements(from), keyedRequirements(to));
  return [
    ...removed.map(
      ({ key, item }) =>
        ({ kind: 'REQUIREMENT_REMOVED', deviation: 'REMOVED', step, requirement: key, removed: item }) as const,
    ),
    ...(order ? [{ kind: 'REQUIREMENTS_REORDERED', deviation: 'SAME', step, order } as const] : []),
    ...added.map(
      ({ key, item, ...place }) =>
        ({ kind: 'REQUIREMENT_ADDED', deviation: 'ADDED', step, requirement: key, added: item, ...place }) as const,
    ),
    ...kept
      .filter((pair) => !sameValue(pair.from, pair.to))
      .map((pair) => requirementChanged(step, pair.key, pair.from, pair.to, knowledge)),
  ];
};

/** The requirements of a step, each keyed by its slug. */
export const keyedRequirements = (requirements: readonly Requirement[]): readonly Keyed<Requirement>[] =>
  keyed(requirements, (requirement) => requirement.slug);

const requirementChanged = (
  step: string,
  requirement: string,
  from: Requirement,
  to: Requirement,
  knowledge: Knowledge,
): RequirementChanged => {
  const strictness = strictnessOf(from.expression, to.expression, knowledge);
  const deviation = requirementDeviation(from, to, strictness.relation);
  return { kind: 'REQUIREMENT_CHANGED', deviation, step, requirement, from, to, strictness };
};

const strictnessOf = (from: Expression, to: Expression, knowledge: Knowledge): Strictness =>
  sameValue(from, to) ? { relation: 'SAME', differences: [] } : compareStrictness(from, to, knowledge);
