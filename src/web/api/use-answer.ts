import { useCallback, useMemo, useState } from 'react';
import { createRequest, useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
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

interface HowToAsk {
  /** With this nothing is asked. */
  readonly paused?: boolean;
  /** The type of what the answer lists, where it may list nothing: then a change of such a thing asks anew all the same. */
  readonly lists?: string;
}

/** Asks a query, and again when the variables change; `ask` asks anew. */
export const useAnswer = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { paused = false, lists }: HowToAsk = {},
): Answer<Data> => {
  const context = useMemo(() => (lists === undefined ? {} : { additionalTypenames: [lists] }), [lists]);
  const [{ data, error, stale, fetching, operation }, again] = useQuery<Data>({
    query,
    variables,
    context,
    pause: paused,
  });
  const ask = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  const last = useLastData(error ? undefined : data, operation?.key, createRequest(query, variables).key);
  const failed = error && { failure: failureOf(error) };
  const shown = failed ? last : (data ?? last);
  if (shown !== undefined) return { state: 'ANSWERED', data: shown, isAskedAgain: stale || fetching, ...failed, ask };
  return failed ? { state: 'FAILED', ...failed, ask } : { state: 'LOADING', ask };
};

/** What the question that is asked now was last answered; undefined where it never was. Numbers stand for questions. */
const useLastData = <Data>(data: Data | undefined, answered: number | undefined, asked: number): Data | undefined => {
  const [last, setLast] = useState<{ readonly data: Data; readonly answered: number | undefined }>();
  if (data !== undefined && last?.data !== data) setLast({ data, answered });
  return last?.answered === asked ? last.data : undefined;
};
