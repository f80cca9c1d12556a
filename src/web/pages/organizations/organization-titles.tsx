import { Heading } from '@digdir/designsystemet-react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import type { OrganizationQuery } from './organization.generated';
import { say } from './organizations-texts';

type OwnTitle = OrganizationQuery['titles']['nodes'][number];

/** The titles that only this employer uses. */
export const OrganizationTitles = ({ titles }: { readonly titles: readonly OwnTitle[] }) => (
  <section className="organization-section" aria-labelledby="titlar">
    <Heading level={2} data-size="md" id="titlar">
      {say('one.titles')}
    </Heading>
    {titles.length === 0 ? (
      <p>{say('one.noTitles')}</p>
    ) : (
      <>
        <p>{say('one.titlesAbout')}</p>
        <ul className="organization-links">
          {titles.map(({ id, label, role }) => (
            <li key={id}>
              <strong lang="sv">{label}</strong>:{' '}
              {role ? <SiteLink to={addresses.role(role.slug)}>{role.name}</SiteLink> : say('one.noRole')}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
