import { GraphQLError } from 'graphql';
import type { Outcome } from '../../app/mutation/outcome';
import type { InputProblem, Problem } from '../../domain/problem';

/** What every payload carries: why the mutation was refused; empty when it was done. */
export interface Payload {
  readonly problems: readonly InputProblem[];
}

/**
 * The payload of a mutation: what `made` makes of the value when it was done, the problems when it was refused.
 * @throws UNAUTHENTICATED or FORBIDDEN when the viewer may not do it to anything.
 */
export const payloadOf = async <Value, Made extends object>(
  outcome: Promise<Outcome<Value>>,
  made: (value: Value) => Made | Promise<Made>,
): Promise<Payload & Partial<Made>> => {
  const result = await outcome;
  if ('denied' in result) throw denial(result.denied);
  // No kind of thing that a mutation makes has problems of its own.
  if ('problems' in result) return { problems: result.problems } as Payload & Partial<Made>;
  return { ...(await made(result.value)), problems: [] };
};

/** The refusal of a request whose viewer may not do it to anything. */
export const denial = ({ code, en, sv }: Problem): GraphQLError =>
  new GraphQLError(en, {
    extensions: { code, messageSv: sv, http: { status: code === 'UNAUTHENTICATED' ? 401 : 403 } },
  });
