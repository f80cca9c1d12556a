import { useCallback } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { failureOf, type Failure } from './failure';

/** What is known of an answer so far. While it is asked for again, the earlier one still shows. */
export type Answer<Data> = { readonly ask: () => void } & (
  | { readonly state: 'LOADING' }
  | { readonly state: 'FAILED'; readonly failure: Failure }
  | { readonly state: 'ANSWERED'; readonly data: Data; readonly isAskedAgain: boolean }
);

/** Asks a query, and again when the variables change; `ask` asks anew. With `paused` nothing is asked. */
export const useAnswer = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { paused = false }: { readonly paused?: boolean } = {},
): Answer<Data> => {
  const [{ data, error, stale, fetching }, again] = useQuery<Data>({ query, variables, pause: paused });
  const ask = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  if (error) return { state: 'FAILED', failure: failureOf(error), ask };
  if (data === undefined) return { state: 'LOADING', ask };
  return { state: 'ANSWERED', data, isAskedAgain: stale || fetching, ask };
};
