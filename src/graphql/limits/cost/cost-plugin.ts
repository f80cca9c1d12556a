import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../context';
import { queryTooComplex } from '../../errors/query-too-complex';
import { createCostOf } from './query-cost';

/** Refuses an operation that costs too much, before it runs, and tells the cost of the others in `extensions.cost`. */
export const costPlugin = (schema: GraphQLSchema, maximum: number): ApolloServerPlugin<RequestContext> => {
  const costOf = createCostOf(schema);
  return {
    requestDidStart: async () => {
      let requested: number | undefined;
      return Promise.resolve({
        didResolveOperation: async ({ document, operation, request }) => {
          if (operation === undefined) return Promise.resolve();
          const { operationName: name, variables = {} } = request;
          requested = costOf({ document, definition: operation, name, variables });
          if (requested !== undefined && requested > maximum) throw tooCostly({ requested, maximum });
          return Promise.resolve();
        },
        willSendResponse: async ({ response: { body } }) => {
          if (requested !== undefined && body.kind === 'single') {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, maximum } };
          }
          return Promise.resolve();
        },
      });
    },
  };
};

const tooCostly = (cost: { readonly requested: number; readonly maximum: number }) =>
  queryTooComplex(
    {
      en: `The query costs ${cost.requested}; at most ${cost.maximum} is allowed. Ask for smaller pages or fewer nested lists.`,
      sv: `Frågan kostar ${cost.requested}; högst ${cost.maximum} är tillåtet. Be om mindre sidor eller färre listor i varandra.`,
    },
    cost,
  );
