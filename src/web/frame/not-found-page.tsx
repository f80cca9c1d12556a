import { Paragraph } from '@digdir/designsystemet-react';
import { say } from '../states/states-texts';
import { addresses } from './addresses';
import { Page } from './page';
import { SiteLink } from './site-link';

/** There is no page at the address, or what it showed is not there. */
export const NotFoundPage = () => (
  <Page title={say('notFound.title')} lead={say('notFound.body')}>
    <Paragraph>
      <SiteLink to={addresses.front}>{say('front')}</SiteLink>
    </Paragraph>
  </Page>
);
