import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { today } from '../../day/today';
import { noticesFor, type MyWayNotice } from './notices';
import { say as sayAround } from './my-way-texts';
import type { MyWayPerson } from './standing-page';
import { say } from './standing-texts';

/** Says why little or nothing is known of where the employee stands, and what to do about it. */
export const Notices = ({ person }: { readonly person: MyWayPerson }) => {
  const notices = noticesFor(person, today());
  if (notices.length === 0) return null;
  return (
    <div className="my-way-notices">
      {notices.map((notice) => (
        <Alert key={notice.kind + ('label' in notice ? notice.label : '')} data-color="info">
          <Heading level={2} data-size="2xs">
            {say(`notice.${notice.kind}.title`, 'label' in notice ? { label: notice.label } : {})}
          </Heading>
          <Paragraph>{say(`notice.${notice.kind}.body`)}</Paragraph>
          <WayOn kind={notice.kind} />
        </Alert>
      ))}
    </div>
  );
};

const WayOn = ({ kind }: Pick<MyWayNotice, 'kind'>) => {
  if (kind === 'NOTHING_RECORDED') return <SiteLink to={addresses.handIn}>{say('handInWay')}</SiteLink>;
  if (kind === 'NO_LADDER') return <SiteLink to={addresses.ladders}>{say('allLadders')}</SiteLink>;
  return <SiteLink to={addresses.storedAboutMe}>{sayAround('stored')}</SiteLink>;
};
