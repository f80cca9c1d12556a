import { adminPermissions } from '../../admin/admin-places';
import { Page } from '../../frame/page';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { useViewer } from '../../viewer/viewer-context';
import { ApiKeys } from './api-keys';
import { say } from './access-texts';
import { RolesInWords } from './roles-in-words';
import './access.css';

/** Who and what gets in: keys for systems, and what each role may do. */
export const AccessPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={adminPermissions}>
      <Access />
    </ForThoseWhoMay>
  </Page>
);

const Access = () => {
  const { may } = useViewer();
  return (
    <>
      {may('MANAGE_API_KEYS') && <ApiKeys />}
      <RolesInWords />
    </>
  );
};
