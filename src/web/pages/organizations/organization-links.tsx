import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import type { NamedOrganizationFragment } from '../../vocabulary/organization-kind.generated';

interface OrganizationLinksProps {
  readonly title: string;
  readonly organizations: readonly NamedOrganizationFragment[];
}

/** Other organisations that this one has to do with; nothing where there are none. */
export const OrganizationLinks = ({ title, organizations }: OrganizationLinksProps) => {
  const id = useId();
  if (organizations.length === 0) return null;
  return (
    <section className="organization-section" aria-labelledby={id}>
      <Heading level={2} data-size="md" id={id}>
        {title}
      </Heading>
      <ul className="organization-links">
        {organizations.map(({ code, name }) => (
          <li key={code}>
            <SiteLink to={addresses.organization(code)} lang="sv">
              {name}
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
