import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { askOnce, failureIn } from '../api/ask-once';
import type { Failure } from '../api/failure';
import { apiLanguage } from '../language/language';
import { walkFrom, withPage, type QueuePage, type QueueWalk } from './queue-walk';
import { TitleQueueDocument, type TitleQueueFilter, type WaitingTitleFragment } from './title-queue.generated';

/** A title that waits, with what it may stand for. */
export type WaitingTitle = WaitingTitleFragment;

/** The walk as far as it is known, and how to change it. */
export interface QueueWalking {
  readonly walk: QueueWalk<WaitingTitle> | undefined;
  /** Why the queue, or what comes next in it, could not be fetched. */
  readonly failure: Failure | undefined;
  readonly change: (step: (walk: QueueWalk<WaitingTitle>) => QueueWalk<WaitingTitle>) => void;
  /** Reads the queue anew, to look at the title with the label where it still waits. */
  readonly reload: (label?: string) => void;
}

const PAGE = 12;
/** With fewer in hand the next are fetched, so that nobody waits for them. */
const IN_HAND = 6;

/** Walks through the queue of the employer, a page ahead. */
export const useQueueWalk = (organization: string, filter: TitleQueueFilter): QueueWalking => {
  const client = useClient();
  const [walk, setWalk] = useState<QueueWalk<WaitingTitle>>();
  const [failure, setFailure] = useState<Failure>();
  const filterKey = JSON.stringify(filter);
  const turn = useRef(0);
  const fetching = useRef<string>(undefined);

  const askPage = useCallback(
    async (after: string | undefined): Promise<QueuePage<WaitingTitle>> => {
      const { titleQueue } = await askOnce(client, TitleQueueDocument, {
        organization,
        filter: JSON.parse(filterKey) as TitleQueueFilter,
        first: PAGE,
        after,
        language: apiLanguage,
      });
      const { nodes, totalCount, pageInfo } = titleQueue;
      return {
        items: nodes,
        total: totalCount,
        after: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
      };
    },
    [client, organization, filterKey],
  );

  const reload = useCallback(
    (label?: string) => {
      const mine = ++turn.current;
      fetching.current = undefined;
      askPage(undefined).then(
        (page) => {
          if (turn.current !== mine) return;
          setFailure(undefined);
          setWalk(walkFrom(page, label));
        },
        (error: unknown) => {
          if (turn.current === mine) setFailure(failureIn(error));
        },
      );
    },
    [askPage],
  );

  useEffect(() => {
    reload();
  }, [reload]);

  const after = walk?.after;
  const isShort = walk !== undefined && walk.items.length - walk.place <= IN_HAND;
  useEffect(() => {
    if (!isShort || after === undefined || fetching.current === after) return;
    fetching.current = after;
    const mine = turn.current;
    askPage(after).then(
      (page) => {
        if (turn.current === mine) setWalk((before) => before && withPage(before, page));
      },
      (error: unknown) => {
        if (turn.current !== mine) return;
        fetching.current = undefined;
        setFailure(failureIn(error));
      },
    );
  }, [askPage, isShort, after]);

  const change = useCallback<QueueWalking['change']>((step) => setWalk((before) => before && step(before)), []);
  return { walk, failure, change, reload };
};
