import type { AnyVariables, Client, RequestPolicy, TypedDocumentNode } from 'urql';
import { failureOf, type Failure } from './failure';

/** A request that got no answer, and why. */
export class Unanswered extends Error {
  public constructor(public readonly failure: Failure) {
    super(failure.message ?? failure.kind);
  }
}

/**
 * Asks a query now, of the server.
 *
 * @param policy Whether an answer that was fetched before may do.
 * @throws Unanswered where there is no answer.
 */
export const askOnce = async <Data, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  policy: RequestPolicy = 'network-only',
): Promise<Data> => {
  const { data, error } = await client.query<Data>(query, variables, { requestPolicy: policy }).toPromise();
  if (error || data === undefined) throw new Unanswered(error ? failureOf(error) : { kind: 'BROKEN' });
  return data;
};

/** Why there is no answer, of what `askOnce` throws. */
export const failureIn = (thrown: unknown): Failure =>
  thrown instanceof Unanswered ? thrown.failure : { kind: 'BROKEN' };
