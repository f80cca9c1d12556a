import { useLocation, useSearchParams } from 'react-router';
import { queryNames } from '../frame/addresses';
import { queryWith } from '../frame/query-with';
import { SiteLink } from '../frame/site-link';
import { defineTexts } from '../language/define-texts';
import './paging.css';

const say = defineTexts(
  'paging',
  { label: 'Bläddra', next: 'Nästa sida', first: 'Till första sidan' },
  { label: 'Browse', next: 'Next page', first: 'To the first page' },
);

interface PageStepsProps {
  /** What is browsed, where a page has more than one list. */
  readonly label?: string;
  /** The name in the address of the place in the list. */
  readonly name?: typeof queryNames.after | typeof queryNames.afterPublished;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Leads through the pages of a long list: each has an address, so back works. */
export const PageSteps = ({
  label = say('label'),
  name = queryNames.after,
  pageInfo: { hasNextPage, endCursor },
}: PageStepsProps) => {
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const isFirst = !query.has(name);
  if (isFirst && !hasNextPage) return null;
  const addressOf = (after: string | null) => `${pathname}?${queryWith(query, { [name]: after }).toString()}`;
  return (
    <nav className="page-steps" aria-label={label}>
      {!isFirst && <SiteLink to={addressOf(null)}>{say('first')}</SiteLink>}
      {hasNextPage && <SiteLink to={addressOf(endCursor)}>{say('next')}</SiteLink>}
    </nav>
  );
};
