import type { GraphQLFormattedError } from 'graphql';
import { refusalOf } from './refusal';

/** Makes what the client is sent of an error. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const { code, en, sv, cost } = refusalOf(formatted, error);
  return {
    message: en,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, messageSv: sv, ...(cost !== undefined && { cost }) },
  };
};
