import type { Requirement } from '../../requirement/requirement';
import { sameValue } from '../../same-value';
import { differenceOf, keyed, type Keyed } from './keyed-list';
import type { BareChangeOf, RequirementChange } from './ladder-change';

/** What changed of the requirements on a step. */
export const requirementChanges = (
  step: string,
  from: readonly Requirement[],
  to: readonly Requirement[],
): readonly BareChangeOf<RequirementChange['kind']>[] => {
  const { removed, order, added, kept } = differenceOf(keyedRequirements(from), keyedRequirements(to));
  return [
    ...removed.map(
      ({ key, item }) => ({ kind: 'REQUIREMENT_REMOVED', step, requirement: key, removed: item }) as const,
    ),
    ...(order ? [{ kind: 'REQUIREMENTS_REORDERED', step, order } as const] : []),
    ...added.map(
      ({ key, item, ...place }) =>
        ({ kind: 'REQUIREMENT_ADDED', step, requirement: key, added: item, ...place }) as const,
    ),
    ...kept
      .filter((pair) => !sameValue(pair.from, pair.to))
      .map(
        (pair) => ({ kind: 'REQUIREMENT_CHANGED', step, requirement: pair.key, from: pair.from, to: pair.to }) as const,
      ),
  ];
};

/** The requirements of a step, each keyed by its slug. */
export const keyedRequirements = (requirements: readonly Requirement[]): readonly Keyed<Requirement>[] =>
  keyed(requirements, (requirement) => requirement.slug);
