import { useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { hitGroupsIn, isTitleFound, type HitGroup } from '../../search/hits';
import { SearchField } from '../../search/search-field';
import { SearchHits } from '../../search/search-hits';
import { searchTextIn } from '../../search/search-text';
import { SHORTEST, useSearch } from '../../search/use-search';
import { Answered } from '../../states/answered';
import { NothingFound } from './nothing-found';
import './search-page.css';
import { say } from './search-page-texts';
import { SuggestedTitles } from './suggested-titles';

const MOST = 20;

/** A search over titles, roles, ladders and organisations, by the text in the address. */
export const SearchPage = () => {
  const [query] = useSearchParams();
  const text = searchTextIn(query.get(queryNames.text));
  return (
    <Page title={text === '' ? say('title') : say('titleOf', { text: shortened(text) })}>
      <SearchField initial={text} />
      {text.length < SHORTEST ? <p>{say('begin')}</p> : <Results key={text} text={text} />}
    </Page>
  );
};

const LONGEST_SHOWN = 60;

const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${Array.from(text).slice(0, LONGEST_SHOWN).join('').trim()}…` : text;

const Results = ({ text }: { readonly text: string }) => (
  <Answered answer={useSearch(text, MOST)}>
    {(found) => {
      const groups = hitGroupsIn(found, MOST);
      const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
      return (
        <>
          <p role="status">{say('found', { count, text: shortened(text) })}</p>
          {!isTitleFound(groups, text) && <SuggestedTitles text={text} />}
          {count === 0 && <NothingFound />}
          <SearchHits groups={groups} />
          {groups.map((group) => (
            <More key={group.kind} group={group} text={text} />
          ))}
        </>
      );
    }}
  </Answered>
);

const More = ({ group: { kind, hits, total }, text }: { readonly group: HitGroup; readonly text: string }) => {
  if (kind !== 'ORGANIZATION' || total <= hits.length) return null;
  const query = new URLSearchParams({ [queryNames.text]: text }).toString();
  return (
    <p>
      <SiteLink to={`${addresses.organizations}?${query}`}>{say('moreOrganizations', { count: total })}</SiteLink>
    </p>
  );
};
