import { Card, Heading } from '@digdir/designsystemet-react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import { SourceLines } from './source-lines';
import type { OrganizationAgreementFragment } from './organization.generated';
import { say } from './organizations-texts';

/** The agreements that an organisation is a party of. */
export const OrganizationAgreements = ({
  agreements,
}: {
  readonly agreements: readonly OrganizationAgreementFragment[];
}) => (
  <section className="organization-section" aria-labelledby="overenskommelser">
    <Heading level={2} data-size="md" id="overenskommelser">
      {say('one.agreements')}
    </Heading>
    <ul className="organization-ladders">
      {agreements.map((agreement) => (
        <Card asChild key={agreement.id}>
          <li>
            <strong>{agreement.name}</strong>
            <p>{daysOf(agreement)}</p>
            <p>
              {say('one.parties')}
              {agreement.parties.map(({ code, name }, index) => (
                <span key={code}>
                  {index > 0 && ', '}
                  <SiteLink to={addresses.organization(code)} lang="sv">
                    {name}
                  </SiteLink>
                </span>
              ))}
            </p>
            {agreement.unknowns.map((unknown) => (
              <p key={unknown}>{unknown}</p>
            ))}
            <SourceLines sources={agreement.sources} />
          </li>
        </Card>
      ))}
    </ul>
  </section>
);

const daysOf = ({ validFrom, validTo }: OrganizationAgreementFragment): string => {
  if (validFrom === null) return say('one.daysUnknown');
  return validTo === null
    ? say('one.daysFrom', { from: writeDay(validFrom) })
    : say('one.days', { from: writeDay(validFrom), to: writeDay(validTo) });
};
