import { useLocation, useSearchParams } from 'react-router';
import { queryNames } from '../frame/addresses';
import { SiteLink } from '../frame/site-link';
import { defineTexts } from '../language/define-texts';
import './paging.css';

const say = defineTexts(
  'paging',
  { label: 'Bläddra', next: 'Nästa sida', first: 'Till första sidan' },
  { label: 'Browse', next: 'Next page', first: 'To the first page' },
);

interface PageStepsProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Leads through the pages of a long list: each has an address, so back works. */
export const PageSteps = ({ pageInfo: { hasNextPage, endCursor } }: PageStepsProps) => {
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const isFirst = !query.has(queryNames.after);
  if (isFirst && !hasNextPage) return null;
  const addressOf = (after: string | null) => {
    const to = new URLSearchParams(query);
    if (after === null) to.delete(queryNames.after);
    else to.set(queryNames.after, after);
    return `${pathname}?${to.toString()}`;
  };
  return (
    <nav className="page-steps" aria-label={say('label')}>
      {!isFirst && <SiteLink to={addressOf(null)}>{say('first')}</SiteLink>}
      {hasNextPage && <SiteLink to={addressOf(endCursor)}>{say('next')}</SiteLink>}
    </nav>
  );
};
