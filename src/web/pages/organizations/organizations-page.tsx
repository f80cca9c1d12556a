import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { PageSteps } from '../../paging/page-steps';
import { searchTextIn } from '../../search/search-text';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { wordForOrganizationKind } from '../../vocabulary/organization-kind';
import { OrganizationFilter } from './organization-filter';
import { kindNamed } from './organization-kinds';
import './organizations.css';
import { OrganizationsDocument, type OrganizationsQuery } from './organizations.generated';
import { say } from './organizations-texts';

/** All organisations, by the filter in the address. */
export const OrganizationsPage = () => {
  const [query] = useSearchParams();
  const kind = kindNamed(query.get(queryNames.kind));
  const answer = useAnswer(OrganizationsDocument, {
    text: searchTextIn(query.get(queryNames.text)) || null,
    kinds: kind ? [kind] : null,
    after: query.get(queryNames.after),
  });
  return (
    <Page title={say('title')} lead={say('lead')}>
      <OrganizationFilter />
      <Answered answer={answer}>
        {({ organizations }) => (
          <>
            <p role="status">{say('count', { count: organizations.totalCount })}</p>
            {organizations.nodes.length === 0 ? (
              <Empty title={say('empty.title')}>
                {say('empty.body')} <SiteLink to={addresses.organizations}>{say('clear')}</SiteLink>
              </Empty>
            ) : (
              <ul className="organization-list">
                {organizations.nodes.map((organization) => (
                  <OrganizationItem key={organization.id} organization={organization} />
                ))}
              </ul>
            )}
            <PageSteps pageInfo={organizations.pageInfo} />
          </>
        )}
      </Answered>
    </Page>
  );
};

type Organization = OrganizationsQuery['organizations']['nodes'][number];

const OrganizationItem = ({ organization: { code, name, kind, ladders } }: { readonly organization: Organization }) => (
  <li>
    <SiteLink to={addresses.organization(code)} lang="sv">
      {name}
    </SiteLink>
    <span>
      {wordForOrganizationKind[kind]}
      {ladders.length > 0 && <strong> · {say('ladders', { count: ladders.length })}</strong>}
    </span>
  </li>
);
