import { GraphQLError } from 'graphql';
import type { BilingualMessage } from './bad-user-input';

/** The refusal of a query that would take more than one caller's share; `details` tell of the limit. */
export const queryTooComplex = (
  { en, sv }: BilingualMessage,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError =>
  new GraphQLError(en, {
    extensions: { code: 'QUERY_TOO_COMPLEX', messageSv: sv, ...details, http: { status: 400 } },
  });
