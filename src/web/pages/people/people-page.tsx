import { Page } from '../../frame/page';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { say } from './people-texts';

/** People whom the viewer may see. */
export const PeoplePage = () => (
  <Page title={say('title')}>
    <ForThoseWhoMay permissions={['READ_PEOPLE']}>{null}</ForThoseWhoMay>
  </Page>
);
