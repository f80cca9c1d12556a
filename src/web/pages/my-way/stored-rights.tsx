import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { say } from './stored-texts';

/** Who sees what is stored, for how long it stays, and how to have it corrected. */
export const StoredRights = () => (
  <>
    {(['who', 'howLong', 'correct'] as const).map((about) => (
      <div key={about}>
        <Heading level={3} data-size="xs">
          {say(about)}
        </Heading>
        <Paragraph>{say(`${about}Body`)}</Paragraph>
      </div>
    ))}
    <p>
      <SiteLink to={addresses.handIn}>{say('correctLink')}</SiteLink>
    </p>
  </>
);
