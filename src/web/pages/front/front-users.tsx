import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { say } from './front-texts';

/** What the three kinds of users can do here. */
export const FrontUsers = () => (
  <section className="front-section" aria-labelledby="front-users">
    <Heading level={2} data-size="md" id="front-users">
      {say('users')}
    </Heading>
    <div className="front-cards">
      <User title={say('employee.title')} body={say('employee.body')} color="moss">
        <SiteLink to={addresses.myWay}>{say('employee.way')}</SiteLink>
      </User>
      <User title={say('hr.title')} body={say('hr.body')} color="sun">
        <SiteLink to={addresses.people}>{say('hr.people')}</SiteLink>
        <SiteLink to={addresses.compare}>{say('hr.compare')}</SiteLink>
        <SiteLink to={addresses.integrators}>{say('hr.integrators')}</SiteLink>
      </User>
      <User title={say('admin.title')} body={say('admin.body')} color="plum">
        <SiteLink to={addresses.admin}>{say('admin.way')}</SiteLink>
      </User>
    </div>
  </section>
);

interface UserProps {
  readonly title: string;
  readonly body: string;
  readonly color: 'moss' | 'sun' | 'plum';
  /** The ways to it. */
  readonly children: ReactNode;
}

const User = ({ title, body, color, children }: UserProps) => (
  <Card variant="tinted" data-color={color} className="front-user">
    <Heading level={3} data-size="xs">
      {title}
    </Heading>
    <Paragraph>{body}</Paragraph>
    <div className="front-user-ways">{children}</div>
  </Card>
);
