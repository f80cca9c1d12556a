import { useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import { askOnce, failureIn } from '../../api/ask-once';
import type { Failure } from '../../api/failure';
import { useAnswer, type Answer } from '../../api/use-answer';

/** A page of a list. */
interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly Node[];
}

/** A list as far as it has been fetched. */
export interface PagedList<Data, Node> {
  /** The first page. */
  readonly answer: Answer<Data>;
  /** What of the list has been fetched. */
  readonly nodes: readonly Node[];
  readonly total: number;
  /** Fetches more; undefined when all is there. */
  readonly more: (() => void) | undefined;
  readonly isFetching: boolean;
  readonly failure: Failure | undefined;
}

interface Further<Node> {
  /** Of which first page it is the continuation. */
  readonly of: unknown;
  readonly pages: readonly Connection<Node>[];
}

const PAGE = 50;

/**
 * A list that is read a page of 50 at a time; what has been read stays until the choice changes.
 *
 * @param choice Which list, and how it is narrowed.
 * @param listOf Where in the answer the list is.
 */
export const usePages = <
  Data,
  Node,
  Variables extends { readonly first: number; readonly after?: string | null | undefined },
>(
  query: TypedDocumentNode<Data, Variables>,
  choice: Omit<Variables, 'first' | 'after'>,
  listOf: (data: Data) => Connection<Node>,
): PagedList<Data, Node> => {
  const client = useClient();
  const pageAt = (after?: string): Variables => ({ ...choice, first: PAGE, after }) as unknown as Variables;
  const answer = useAnswer(query, pageAt());
  const [further, setFurther] = useState<Further<Node>>({ of: undefined, pages: [] });
  const [failure, setFailure] = useState<Failure>();
  const [isFetching, setIsFetching] = useState(false);
  if (answer.state !== 'ANSWERED') {
    return { answer, nodes: [], total: 0, more: undefined, isFetching: false, failure: undefined };
  }
  const first = listOf(answer.data);
  const pages = further.of === answer.data ? [first, ...further.pages] : [first];
  const { pageInfo } = pages.at(-1) ?? first;
  const more = async (after: string): Promise<void> => {
    setIsFetching(true);
    try {
      const page = listOf(await askOnce(client, query, pageAt(after)));
      setFailure(undefined);
      setFurther({ of: answer.data, pages: [...pages.slice(1), page] });
    } catch (error) {
      setFailure(failureIn(error));
    }
    setIsFetching(false);
  };
  return {
    answer,
    nodes: pages.flatMap(({ nodes }) => nodes),
    total: first.totalCount,
    more: pageInfo.hasNextPage && pageInfo.endCursor !== null ? () => void more(pageInfo.endCursor ?? '') : undefined,
    isFetching,
    failure,
  };
};
