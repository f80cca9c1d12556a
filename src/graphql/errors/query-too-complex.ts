import { GraphQLError } from 'graphql';
import type { BilingualMessage } from './bad-user-input';

/** The refusal of a query that would take more than one caller's share; `cost` tells how much, where that is the reason. */
export const queryTooComplex = (
  { en, sv }: BilingualMessage,
  cost?: { readonly requested: number; readonly maximum: number },
): GraphQLError =>
  new GraphQLError(en, {
    extensions: { code: 'QUERY_TOO_COMPLEX', messageSv: sv, ...(cost && { cost }), http: { status: 400 } },
  });
