import { Button } from '@digdir/designsystemet-react';
import { Link, useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeNumber } from '../../language/write';
import type { TitleFiguresQuery } from './title-figures.generated';
import { say } from './titles-texts';

/** How many titles there are and wait, and the ways on. */
export const TitleFigures = ({ figures: { inUse, waiting, vanished } }: { readonly figures: TitleFiguresQuery }) => {
  const [query] = useSearchParams();
  const organization = query.get(queryNames.organization);
  const search = organization === null ? '' : `?${new URLSearchParams({ [queryNames.organization]: organization })}`;
  return (
    <>
      <ul className="title-figures">
        <Figure count={inUse.totalCount} words={say('inUse')} />
        <Figure count={waiting.totalCount} words={say('waiting')} />
        {vanished.totalCount > 0 && <Figure count={vanished.totalCount} words={say('vanished')} />}
      </ul>
      <p className="title-ways">
        {waiting.totalCount > 0 && (
          <Button asChild>
            <Link to={addresses.titleQueue + search}>{say('work')}</Link>
          </Button>
        )}
        <SiteLink to={addresses.titleDecisions + search}>{say('decisions')}</SiteLink>
      </p>
    </>
  );
};

const Figure = ({ count, words }: { readonly count: number; readonly words: string }) => (
  <li>
    <strong>{writeNumber(count)}</strong> {words}
  </li>
);
