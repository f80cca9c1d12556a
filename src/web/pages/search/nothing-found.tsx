import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { Empty } from '../../states/empty';
import { say } from './search-page-texts';

/** Nothing is called what was searched for, and what to try. */
export const NothingFound = () => (
  <Empty title={say('empty.title')}>
    <p>{say('empty.body')}</p>
    <p className="search-ways">
      <SiteLink to={addresses.roles}>{say('empty.roles')}</SiteLink>
      <SiteLink to={addresses.ladders}>{say('empty.ladders')}</SiteLink>
      <SiteLink to={addresses.organizations}>{say('empty.organizations')}</SiteLink>
    </p>
  </Empty>
);
