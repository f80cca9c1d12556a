import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import type { WorkOrganization } from '../../viewer/work-organization';
import { say } from './adopt-texts';
import type { AdoptLadderMutation } from './adoption-changes.generated';

interface AdoptedProps {
  readonly payload: AdoptLadderMutation['adoptLadder'];
  readonly isAdapted: boolean;
  /** The name of the adopted ladder. */
  readonly base: string;
  readonly organization: WorkOrganization;
}

/** Says that the ladder is adopted, and leads on. */
export const Adopted = ({ payload: { adoption, ladder }, isAdapted, base, organization }: AdoptedProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const register = new URLSearchParams({
    [queryNames.organization]: organization.code,
    ...(adoption && { [queryNames.day]: adoption.from }),
  });
  return (
    <>
      <Alert data-color="success">
        <Heading level={2} data-size="xs" tabIndex={-1} ref={heading}>
          {say('done')}
        </Heading>
        {adoption && (
          <Paragraph>
            {say('doneAsIs', { day: writeDay(adoption.from), organization: organization.name, name: base })}
          </Paragraph>
        )}
        {isAdapted && ladder && <Paragraph>{say('doneAdapted', { name: ladder.name })}</Paragraph>}
      </Alert>
      <div className="adaptation-buttons">
        {isAdapted && ladder && (
          <>
            <SiteLink to={addresses.adaptation(ladder.slug)}>{say('toAdaptation')}</SiteLink>
            <SiteLink to={addresses.adminLadder(ladder.slug)}>{say('toEditor')}</SiteLink>
          </>
        )}
        <SiteLink to={`${addresses.adoptions}?${register}`}>{say('toAdoptions')}</SiteLink>
      </div>
    </>
  );
};
