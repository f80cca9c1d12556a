import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { ForOrganization } from '../../viewer/for-organization';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
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
      <ForOrganization permission="READ_DRAFTS">{({ code }) => <Adoptions organization={code} />}</ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

const Adoptions = ({ organization }: { readonly organization: string }) => {
  const { may } = useViewer();
  const within = `?${queryNames.organization}=${organization}`;
  return (
    <>
      <div className="adaptation-buttons">
        {may('DECIDE_LADDERS', organization) && (
          <Button asChild>
            <Link to={addresses.adopt + within}>{say('adopt')}</Link>
          </Button>
        )}
        <Button asChild variant="secondary">
          <Link to={addresses.equivalences + within}>{say('equivalences')}</Link>
        </Button>
      </div>
      <AdoptionRegister organization={organization} />
      <AdaptationDrafts organization={organization} />
      <OwnLaddersInUse organization={organization} />
    </>
  );
};
