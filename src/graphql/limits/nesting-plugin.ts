import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context';
import { queryTooComplex } from '../errors/query-too-complex';

/** A requirement as deep as it may be takes some seventy; GraphQL itself fails at some hundreds. */
const DEEPEST_VARIABLES = 100;

/** Refuses variables in which lists and objects lie within more than a hundred others, before GraphQL reads them. */
export const nestingPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () =>
    Promise.resolve({
      didResolveOperation: async ({ request: { variables } }) => {
        if (isDeeperThan(DEEPEST_VARIABLES, variables)) throw tooDeep();
        return Promise.resolve();
      },
    }),
};

/** Loops rather than recurses, since it is what guards those who recurse. */
const isDeeperThan = (limit: number, value: unknown): boolean => {
  let level = [value].filter(isNested);
  for (let depth = 0; depth < limit && level.length > 0; depth++)
    level = level.flatMap((whole) => Object.values(whole).filter(isNested));
  return level.length > 0;
};

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

const tooDeep = () =>
  queryTooComplex({
    en: `The variables are nested deeper than ${DEEPEST_VARIABLES} levels.`,
    sv: `Variablerna är nästlade i fler än ${DEEPEST_VARIABLES} nivåer.`,
  });
