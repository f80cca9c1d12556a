import { Fragment } from 'react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';

interface OrganizationLinksProps {
  readonly organizations: readonly { readonly code: string; readonly name: string }[];
}

/** Organisations by name, each a link to its page. */
export const OrganizationLinks = ({ organizations }: OrganizationLinksProps) =>
  organizations.map(({ code, name }, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      <SiteLink to={addresses.organization(code)} lang="sv">
        {name}
      </SiteLink>
    </Fragment>
  ));
