import { Heading } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { OrganizationTitlesDocument, type OrganizationTitlesQuery } from './organization-titles.generated';
import { say } from './organizations-texts';

interface OrganizationTitlesProps {
  readonly code: string;
  /** As 2023-07-01; null is today. */
  readonly day: string | null;
}

type OwnTitle = OrganizationTitlesQuery['titles']['nodes'][number];

/** The titles that only this employer uses. */
export const OrganizationTitles = ({ code, day }: OrganizationTitlesProps) => {
  const answer = useAnswer(OrganizationTitlesDocument, { code, day, language: apiLanguage });
  return (
    <section className="organization-section" aria-labelledby="titlar">
      <Heading level={2} data-size="md" id="titlar">
        {say('one.titles')}
      </Heading>
      <Answered answer={answer}>
        {({ titles: { nodes } }) => (
          <OwnTitles titles={nodes.filter(({ organization }) => organization?.code === code)} />
        )}
      </Answered>
    </section>
  );
};

const OwnTitles = ({ titles }: { readonly titles: readonly OwnTitle[] }) =>
  titles.length === 0 ? (
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
  );
