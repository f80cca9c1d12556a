import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askOnce, failureIn } from '../api/ask-once';
import type { Failure } from '../api/failure';
import { fetchPages } from '../api/fetch-pages';
import { EveryOrganizationDocument } from './every-organization.generated';
import type { WorkOrganization } from './work-organization';

/** All organisations there are, as far as they have been fetched. */
export type EveryOrganization =
  | { readonly state: 'UNDER_WAY' }
  | { readonly state: 'FAILED'; readonly failure: Failure; readonly again: () => void }
  | { readonly state: 'FETCHED'; readonly organizations: readonly WorkOrganization[] };

type Fetched =
  Exclude<EveryOrganization, { readonly state: 'FAILED' }> | { readonly state: 'FAILED'; readonly failure: Failure };

/** Fetches all organisations by their names, for those who may choose among all of them; for others nothing. */
export const useEveryOrganization = (isWanted: boolean): EveryOrganization | undefined => {
  const client = useClient();
  const [fetched, setFetched] = useState<Fetched>({ state: 'UNDER_WAY' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    const tell = (told: Fetched): void => {
      if (!isLeft) setFetched(told);
    };
    fetchPages(
      async (page) => (await askOnce(client, EveryOrganizationDocument, page, 'cache-first')).organizations,
    ).then(
      (organizations) => tell({ state: 'FETCHED', organizations }),
      (error: unknown) => tell({ state: 'FAILED', failure: failureIn(error) }),
    );
    return () => {
      isLeft = true;
    };
  }, [client, isWanted, attempt]);
  if (!isWanted) return undefined;
  if (fetched.state !== 'FAILED') return fetched;
  const again = () => {
    setFetched({ state: 'UNDER_WAY' });
    setAttempt(attempt + 1);
  };
  return { ...fetched, again };
};
