import { useParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { say as sayFrame } from '../../frame/frame-texts';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { wordForOrganizationKind } from '../../vocabulary/organization-kind';
import { OrganizationAgreements } from './organization-agreements';
import { OrganizationLadders } from './organization-ladders';
import { OrganizationLinks } from './organization-links';
import { OrganizationTitles } from './organization-titles';
import { OrganizationDocument } from './organization.generated';
import './organizations.css';
import { say } from './organizations-texts';

/** An organisation on a day: the ladders it uses, what it belongs to, its agreements and its own titles. */
export const OrganizationPage = () => {
  const { code = '' } = useParams();
  const chosen = useDay();
  const answer = useAnswer(OrganizationDocument, { code, day: chosen.day ?? null, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayFrame('organizations')}>
      {({ organization }) =>
        organization === null ? (
          <Page title={say('one.unknown.title')} lead={say('one.unknown.body')}>
            <SiteLink to={addresses.organizations}>{say('one.unknown.all')}</SiteLink>
          </Page>
        ) : (
          <Page
            title={organization.name}
            titleLanguage="sv"
            lead={
              <>
                {wordForOrganizationKind[organization.kind]}. {say('one.code')}
                <code>{organization.code}</code>
              </>
            }
          >
            <DayControl {...chosen} />
            <OrganizationLadders organization={organization} />
            <OrganizationTitles code={code} day={chosen.day ?? null} />
            {organization.agreements.length > 0 && <OrganizationAgreements agreements={organization.agreements} />}
            <OrganizationLinks title={say('one.memberOf')} organizations={organization.memberOf} />
            <OrganizationLinks title={say('one.members')} organizations={organization.members} />
          </Page>
        )
      }
    </AnsweredPage>
  );
};
