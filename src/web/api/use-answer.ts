import { useCallback, useState } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { failureOf, type Failure } from './failure';

/**
 * What is known of an answer so far. While it is asked for again, the earlier one still shows; `failure` says why it
 * could not be fetched anew, where it could not.
 */
export type Answer<Data> = { readonly ask: () => void } & (
  | { readonly state: 'LOADING' }
  | { readonly state: 'FAILED'; readonly failure: Failure }
  | {
      readonly state: 'ANSWERED';
      readonly data: Data;
      readonly isAskedAgain: boolean;
      readonly failure?: Failure;
    }
);

/** Asks a query, and again when the variables change; `ask` asks anew. With `paused` nothing is asked. */
export const useAnswer = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { paused = false }: { readonly paused?: boolean } = {},
): Answer<Data> => {
  const [{ data, error, stale, fetching, operation }, again] = useQuery<Data>({ query, variables, pause: paused });
  const ask = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  const [last, setLast] = useState<{ readonly data: Data; readonly question: number | undefined }>();
  if (!error && data !== undefined && last?.data !== data) setLast({ data, question: operation?.key });
  if (error) {
    const failure = failureOf(error);
    if (last?.question === undefined || last.question !== operation?.key) return { state: 'FAILED', failure, ask };
    return { state: 'ANSWERED', data: last.data, isAskedAgain: fetching, failure, ask };
  }
  if (data === undefined) return { state: 'LOADING', ask };
  return { state: 'ANSWERED', data, isAskedAgain: stale || fetching, ask };
};
