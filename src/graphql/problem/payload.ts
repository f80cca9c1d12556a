import { GraphQLError } from 'graphql';
import type { Denied, Outcome } from '../../app/mutation/outcome';
import type { InputProblem, Problem, ProblemCode } from '../../domain/problem';

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

/**
 * What a reading use-case gave.
 * @throws UNAUTHENTICATED, FORBIDDEN or BAD_USER_INPUT when the viewer is not shown it.
 */
export const shownTo = <Value>(outcome: { readonly value: Value } | Denied): Value => {
  if ('denied' in outcome) throw denial(outcome.denied);
  return outcome.value;
};

const statuses: Readonly<Partial<Record<ProblemCode, number>>> = { BAD_USER_INPUT: 400, UNAUTHENTICATED: 401 };

/** The refusal of a request as a whole. */
const denial = ({ code, en, sv }: Problem): GraphQLError =>
  new GraphQLError(en, { extensions: { code, messageSv: sv, http: { status: statuses[code] ?? 403 } } });
