import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { queryTooComplex } from '../../errors/query-too-complex';
import { usualCost } from './estimator';

/** One operation to be run. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many fields are looked at, each fragment unfolded wherever it is used, before the query is refused. */
const MOST_FIELDS = 10_000;

const COSTS_REMEMBERED = 50;

/**
 * Computes what operations cost: one for each field, times the size of each page and the estimated length of
 * each list that it stands in. Only numbers, switches and the lengths of lists among the variables can change it, so
 * it is remembered for them as long as the parsed document is. Undefined for an operation that execution will refuse, because
 * its variables are not valid.
 * @throws QUERY_TOO_COMPLEX when its fragments unfold to too many fields.
 */
export const createCostOf = (schema: GraphQLSchema): ((operation: Operation) => number | undefined) => {
  const remembered = new WeakMap<OperationDefinitionNode, Map<string, number>>();
  return (operation) => {
    const costs = remembered.get(operation.definition) ?? new Map<string, number>();
    remembered.set(operation.definition, costs);
    const situation = situationOf(operation);
    const cost = costs.get(situation) ?? computeCost(schema, operation);
    if (cost !== undefined && costs.size < COSTS_REMEMBERED) costs.set(situation, cost);
    return cost;
  };
};

const computeCost = (schema: GraphQLSchema, operation: Operation): number | undefined => {
  const { definition, document, name } = operation;
  const variables = { ...operation.variables };
  if (getVariableValues(schema, definition.variableDefinitions ?? [], variables).errors) return undefined;
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(name !== undefined && { operationName: name }),
      estimators: [fieldExtensionsEstimator(), usualCost],
      maxQueryNodes: MOST_FIELDS,
    });
  } catch (error) {
    throw isUnfoldedTooFar(error) ? tooManyFields() : error;
  }
};

const isUnfoldedTooFar = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message === 'Query exceeds the maximum allowed number of nodes.';

const tooManyFields = (): GraphQLError =>
  queryTooComplex({
    en: `The query asks for more than ${MOST_FIELDS} fields.`,
    sv: `Frågan ber om fler än ${MOST_FIELDS} fält.`,
  });

/** The values that the cost can depend on. */
const situationOf = ({ definition, variables }: Operation): string =>
  JSON.stringify(
    (definition.variableDefinitions ?? [])
      .map(({ type, variable }) => [type, variables[variable.name.value]] as const)
      .map(([type, value]) => (Array.isArray(value) ? [value.length] : canBeCounted(type) ? (value ?? null) : null)),
  );

const canBeCounted = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE ? ['Int', 'Boolean'].includes(type.name.value) : canBeCounted(type.type);
