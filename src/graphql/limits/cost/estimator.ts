import { getNamedType, getNullableType, isCompositeType, isListType, type GraphQLField } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/** What a list holds about, where its field states nothing. */
const USUAL_LENGTH = 10;

/** What a field adds to the cost where it does not state it: itself, and for a list its things times over. */
export const usualCost: ComplexityEstimator = ({ field, childComplexity }) =>
  1 + (holdsMany(field) ? USUAL_LENGTH : 1) * childComplexity;

/** The types of introspection are bounded by its own depth rule, so their lists count once. */
const holdsMany = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type);
  return isListType(getNullableType(type)) && isCompositeType(named) && !named.name.startsWith('__');
};
