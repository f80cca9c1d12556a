import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { OrganizationChoice } from '../../viewer/organization-choice';
import { useOrganization } from '../../viewer/use-organization';
import { useViewer } from '../../viewer/viewer-context';
import { AdaptationDrafts } from './adaptation-drafts';
import { AdoptionRegister } from './adoption-register';
import { say } from './adoption-texts';
import { OwnLaddersInUse } from './own-ladders-in-use';
import '../../adaptation/adaptation.css';
import './adoptions.css';

/** Which ladders an organisation uses, what it adapts, and who uses its own. */
export const AdoptionsPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_DRAFTS']}>
      <Adoptions />
    </ForThoseWhoMay>
  </Page>
);

const Adoptions = () => {
  const chosen = useOrganization('READ_DRAFTS');
  const { may } = useViewer();
  const code = chosen.organization?.code;
  if (code === undefined) return null;
  const within = `?${queryNames.organization}=${code}`;
  return (
    <>
      <OrganizationChoice {...chosen} />
      <div className="adaptation-buttons">
        {may('DECIDE_LADDERS', code) && (
          <Button asChild>
            <Link to={addresses.adopt + within}>{say('adopt')}</Link>
          </Button>
        )}
        <Button asChild variant="secondary">
          <Link to={addresses.equivalences + within}>{say('equivalences')}</Link>
        </Button>
      </div>
      <AdoptionRegister organization={code} />
      <AdaptationDrafts organization={code} />
      <OwnLaddersInUse organization={code} />
    </>
  );
};
