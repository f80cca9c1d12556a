import { useState } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { LadderCard } from './ladder-card';
import { readLadderFilter } from './ladder-filter';
import { LadderFilters } from './ladder-filters';
import { useKnownOwner } from './use-known-owner';
import { say } from './list-texts';
import { LaddersPageDocument, type ListedLadderFragment } from './list-page.generated';
import './ladders.css';

const PAGE = 24;

/** All ladders as of a day, narrowed to what one looks for. */
export const LadderListPage = () => {
  const day = useDay();
  return (
    <Page title={say('title')} lead={say('lead')}>
      <LadderFilters />
      <DayControl {...day} />
      <LadderCards />
    </Page>
  );
};

/** The pages before the one that is asked for, under one address. */
interface Shown {
  readonly address: string | null;
  readonly cursor: string | null;
  readonly nodes: readonly ListedLadderFragment[];
}

const nothingShown: Shown = { address: null, cursor: null, nodes: [] };

/** The ladders that pass the filter in the address, page by page. */
const LadderCards = () => {
  const [query] = useSearchParams();
  const { day } = useDay();
  const address = query.toString();
  const [shown, setShown] = useState<Shown>(nothingShown);
  const before = shown.address === address ? shown : nothingShown;
  const filter = readLadderFilter(query, queryNames);
  const owner = useKnownOwner(filter.organization);
  const answer = useAnswer(
    LaddersPageDocument,
    { filter: { ...filter, asOf: day ?? null }, first: PAGE, after: before.cursor, language: apiLanguage },
    { paused: owner !== 'KNOWN' },
  );
  if (owner === 'UNKNOWN') return <NoLadders />;
  return (
    <Answered answer={answer}>
      {({ ladders: { nodes, totalCount, pageInfo } }) => {
        const all = [...before.nodes, ...nodes];
        if (totalCount === 0) return <NoLadders />;
        return (
          <section className="ladder-list">
            <p role="status">{say('count', { count: totalCount })}</p>
            <ul>
              {all.map((ladder) => (
                <li key={ladder.id}>
                  <LadderCard ladder={ladder} day={day} />
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <Button variant="secondary" onClick={() => setShown({ address, cursor: pageInfo.endCursor, nodes: all })}>
                {say('more')}
              </Button>
            )}
          </section>
        );
      }}
    </Answered>
  );
};

const NoLadders = () => (
  <div role="status">
    <Empty title={say('empty')}>
      {say('emptyBody')} <SiteLink to={addresses.ladders}>{say('clear')}</SiteLink>
    </Empty>
  </div>
);
