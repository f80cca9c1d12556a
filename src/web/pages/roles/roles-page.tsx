import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { PageSteps } from '../../paging/page-steps';
import { searchTextIn } from '../../search/search-text';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { RoleFilter } from './role-filter';
import './roles.css';
import { RolesDocument, type RolesQuery } from './roles.generated';
import { say } from './roles-texts';

/** All roles, by the filter in the address. */
export const RolesPage = () => {
  const [query] = useSearchParams();
  const answer = useAnswer(RolesDocument, {
    text: searchTextIn(query.get(queryNames.text)) || null,
    field: searchTextIn(query.get(queryNames.field)) || null,
    after: query.get(queryNames.after),
    language: apiLanguage,
  });
  return (
    <Page title={say('title')} lead={say('lead')}>
      <RoleFilter />
      <Answered answer={answer}>
        {({ roles }) => (
          <>
            <p role="status">{say('count', { count: roles.totalCount })}</p>
            {roles.nodes.length === 0 ? (
              <Empty title={say('empty.title')}>
                {say('empty.body')} <SiteLink to={addresses.roles}>{say('clear')}</SiteLink>
              </Empty>
            ) : (
              <ul className="role-list">
                {roles.nodes.map((role) => (
                  <RoleItem key={role.id} role={role} />
                ))}
              </ul>
            )}
            <PageSteps pageInfo={roles.pageInfo} />
          </>
        )}
      </Answered>
    </Page>
  );
};

type Role = RolesQuery['roles']['nodes'][number];

const RoleItem = ({ role: { slug, name, field, titles, steps } }: { readonly role: Role }) => {
  const ladders = new Set(steps.map(({ ladder }) => ladder.slug)).size;
  return (
    <li>
      <SiteLink to={addresses.role(slug)}>{name}</SiteLink>
      <span>
        <span lang="sv">{field}</span> · {say('titles', { count: titles.length })},{' '}
        {ladders === 0 ? say('noLadders') : say('ladders', { count: ladders })}
      </span>
    </li>
  );
};
