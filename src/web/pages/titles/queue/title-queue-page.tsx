import { useSearchParams } from 'react-router';
import { Page } from '../../../frame/page';
import { addresses, queryNames } from '../../../frame/addresses';
import { SiteLink } from '../../../frame/site-link';
import { ForOrganization } from '../../../viewer/for-organization';
import { ForThoseWhoMay } from '../../../viewer/for-those-who-may';
import { useViewer } from '../../../viewer/viewer-context';
import { filterIn } from './queue-filter';
import { QueueFilterForm } from './queue-filter-form';
import { QueueWork } from './queue-work';
import { say } from './queue-texts';
import '../titles.css';

/** The titles that wait for a decision, worked through one at a time. */
export const TitleQueuePage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_TITLE_WORK']}>
      <ForOrganization permission="READ_TITLE_WORK">
        {({ code }) => <EmployersQueue organization={code} />}
      </ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

const EmployersQueue = ({ organization }: { readonly organization: string }) => {
  const { may } = useViewer();
  const [query] = useSearchParams();
  const filter = filterIn(query);
  const search = new URLSearchParams({ [queryNames.organization]: organization });
  return (
    <>
      <QueueFilterForm />
      {!may('DECIDE_TITLES', organization) && <p>{say('readOnly')}</p>}
      <QueueWork
        key={JSON.stringify([organization, filter])}
        organization={organization}
        filter={filter}
        mayDecide={may('DECIDE_TITLES', organization)}
      />
      <p>
        <SiteLink to={`${addresses.titles}?${search}`}>{say('back')}</SiteLink>
      </p>
    </>
  );
};
