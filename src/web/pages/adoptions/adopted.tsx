import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import { say } from './adopt-texts';
import type { AdoptLadderMutation } from './adoption-changes.generated';

interface AdoptedProps {
  readonly payload: AdoptLadderMutation['adoptLadder'];
  readonly isAdapted: boolean;
  /** Names of the adopted ladder and of who adopts it. */
  readonly base: string;
  readonly organization: string;
}

/** Says that the ladder is adopted, and leads on. */
export const Adopted = ({ payload: { adoption, ladder }, isAdapted, base, organization }: AdoptedProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Alert data-color="success">
        <Heading level={2} data-size="xs" tabIndex={-1} ref={heading}>
          {say('done')}
        </Heading>
        {adoption && (
          <Paragraph>{say('doneAsIs', { day: writeDay(adoption.from), organization, name: base })}</Paragraph>
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
        <SiteLink to={addresses.adoptions}>{say('toAdoptions')}</SiteLink>
      </div>
    </>
  );
};
