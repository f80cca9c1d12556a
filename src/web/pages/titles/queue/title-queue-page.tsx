import { Page } from '../../../frame/page';
import { addresses, queryNames } from '../../../frame/addresses';
import { SiteLink } from '../../../frame/site-link';
import { ForThoseWhoMay } from '../../../viewer/for-those-who-may';
import { OrganizationChoice } from '../../../viewer/organization-choice';
import { useOrganization } from '../../../viewer/use-organization';
import { useViewer } from '../../../viewer/viewer-context';
import { useAddressChoices } from '../use-address-choices';
import { filterIn, type QueueFilterName } from './queue-filter';
import { QueueFilterForm } from './queue-filter-form';
import { QueueWork } from './queue-work';
import { say } from './queue-texts';
import '../titles.css';

/** The titles that wait for a decision, worked through one at a time. */
export const TitleQueuePage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_TITLE_WORK']}>
      <EmployersQueue />
    </ForThoseWhoMay>
  </Page>
);

const EmployersQueue = () => {
  const choice = useOrganization('READ_TITLE_WORK');
  const { may } = useViewer();
  const choices = useAddressChoices<QueueFilterName>();
  const organization = choice.organization?.code ?? '';
  const filter = filterIn(choices.of);
  const search = new URLSearchParams({ [queryNames.organization]: organization });
  return (
    <>
      <OrganizationChoice {...choice} />
      <QueueFilterForm {...choices} />
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
