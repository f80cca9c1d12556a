import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { addresses } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { useViewer, type PageViewer } from '../../viewer/viewer-context';
import { say } from './my-way-texts';
import './my-way.css';

/** Who the employee is that is signed in. */
export type MyPerson = NonNullable<PageViewer['who']['person']>;

interface MyWayFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: (person: MyPerson) => ReactNode;
}

/** A page of my way, for an employee who is signed in; to others it says why there is nothing for them here. */
export const MyWayFrame = ({ title, lead, children }: MyWayFrameProps) => {
  const { who, isSignedIn } = useViewer();
  return (
    <Page title={title} lead={who.person ? lead : undefined}>
      {who.person && <MyWayNavigation />}
      {who.person ? children(who.person) : isSignedIn ? <NobodyHere /> : <Failed failure={{ kind: 'SIGNED_OUT' }} />}
    </Page>
  );
};

const MyWayNavigation = () => (
  <nav className="my-way-navigation no-print" aria-label={say('navigation')}>
    <ul>
      {(
        [
          ['standing', addresses.myWay],
          ['plan', addresses.myPlan],
          ['handIn', addresses.handIn],
          ['stored', addresses.storedAboutMe],
        ] as const
      ).map(([name, to]) => (
        <li key={to}>
          <NavLink to={to} end>
            {say(name)}
          </NavLink>
        </li>
      ))}
    </ul>
  </nav>
);

const NobodyHere = () => (
  <Empty title={say('noPerson.title')}>
    <Paragraph>{say('noPerson.body')}</Paragraph>
    <Paragraph>{say('noPerson.wrong')}</Paragraph>
    <SiteLink to={addresses.ladders}>{say('noPerson.ladders')}</SiteLink>
  </Empty>
);
