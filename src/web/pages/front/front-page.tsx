import { Paragraph } from '@digdir/designsystemet-react';
import { Page } from '../../frame/page';
import { SearchField } from '../../search/search-field';
import { FrontLadders } from './front-ladders';
import { say } from './front-texts';
import { FrontUsers } from './front-users';
import './front.css';
import { StaircaseMotif } from './staircase-motif';

/** What the site is and for whom, and a search over all of it. */
export const FrontPage = () => (
  <Page title="Trappa" lead={say('lead')}>
    <div className="front-hero">
      <div className="front-search">
        <SearchField />
        <Paragraph>{say('about')}</Paragraph>
      </div>
      <StaircaseMotif />
    </div>
    <FrontLadders />
    <FrontUsers />
  </Page>
);
