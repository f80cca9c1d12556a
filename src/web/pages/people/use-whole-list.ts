import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { failureOf, type Failure } from '../../api/failure';
import { PeopleDocument, type ListedPersonFragment, type PeopleQueryVariables } from './people.generated';

/** How far a walk through all the people has come. */
export interface WholeList {
  readonly people: readonly ListedPersonFragment[];
  readonly totalCount: number | undefined;
  readonly isDone: boolean;
  readonly failure: Failure | undefined;
  readonly again: () => void;
}

type Walk = Omit<WholeList, 'again'>;

const BEGUN: Walk = { people: [], totalCount: undefined, isDone: false, failure: undefined };

/** Goes through all the people that the viewer may see, page by page; what has come so far can show meanwhile. */
export const useWholeList = (variables: Omit<PeopleQueryVariables, 'after'>): WholeList => {
  const client = useClient();
  const [walk, setWalk] = useState<Walk & { readonly of: string }>({ ...BEGUN, of: '' });
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(variables);
  const key = `${asked} ${attempt}`;
  useEffect(() => {
    const left = new AbortController();
    const isLeft = () => left.signal.aborted;
    const walkOn = async () => {
      const wanted = JSON.parse(asked) as Omit<PeopleQueryVariables, 'after'>;
      let people: readonly ListedPersonFragment[] = [];
      let after: string | null = null;
      let isDone = false;
      while (!isDone) {
        const page: PeoplePage = await askFor(client, { ...wanted, after });
        if (isLeft()) return;
        if ('failure' in page) return setWalk({ ...BEGUN, people, failure: page.failure, of: key });
        people = [...people, ...page.nodes];
        after = page.pageInfo.endCursor;
        isDone = !page.pageInfo.hasNextPage;
        setWalk({ people, totalCount: page.totalCount, isDone, failure: undefined, of: key });
      }
    };
    void walkOn();
    return () => left.abort();
  }, [client, asked, key]);
  return { ...(walk.of === key ? walk : BEGUN), again: () => setAttempt((before) => before + 1) };
};

type Client = ReturnType<typeof useClient>;

type PeoplePage = Awaited<ReturnType<typeof askFor>>;

const askFor = async (client: Client, variables: PeopleQueryVariables) => {
  const { data, error } = await client.query(PeopleDocument, variables, { requestPolicy: 'network-only' }).toPromise();
  if (error || !data) return { failure: error ? failureOf(error) : ({ kind: 'BROKEN' } as const) };
  return data.people;
};
