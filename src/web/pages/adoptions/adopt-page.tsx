import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { ForOrganization } from '../../viewer/for-organization';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import type { WorkOrganization } from '../../viewer/work-organization';
import { AdoptForm } from './adopt-form';
import { AdoptableLadders } from './adoptable-ladders';
import { say } from './adopt-texts';
import { LadderToAdoptDocument } from './adoptions.generated';
import '../../adaptation/adaptation.css';
import './adoptions.css';

/** Adopts a ladder of another organisation: first which, then how and by what decision. */
export const AdoptPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['DECIDE_LADDERS']}>
      <ForOrganization permission="DECIDE_LADDERS">
        {(organization) => <Adopt organization={organization} />}
      </ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

const Adopt = ({ organization }: { readonly organization: WorkOrganization }) => {
  const [query] = useSearchParams();
  const slug = query.get(queryNames.ladder);
  if (slug === null) return <AdoptableLadders organization={organization} />;
  return <ChosenLadder key={`${slug} ${organization.code}`} slug={slug} organization={organization} />;
};

const ChosenLadder = ({ slug, organization }: { readonly slug: string; readonly organization: WorkOrganization }) => {
  const answer = useAnswer(LadderToAdoptDocument, { slug, language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ ladder }) => {
        if (!ladder)
          return (
            <Empty title={say('noResults')}>
              <AnotherLadder organization={organization} />
            </Empty>
          );
        if (ladder.organization.code === organization.code)
          return (
            <Empty title={say('yourOwn')}>
              <AnotherLadder organization={organization} />
            </Empty>
          );
        if (ladder.status !== 'PUBLISHED')
          return (
            <Empty title={say('notInForce')}>
              <AnotherLadder organization={organization} />
            </Empty>
          );
        return (
          <AdoptForm ladder={ladder} organization={organization}>
            <AnotherLadder organization={organization} />
          </AdoptForm>
        );
      }}
    </Answered>
  );
};

const AnotherLadder = ({ organization }: { readonly organization: WorkOrganization }) => (
  <SiteLink to={`${addresses.adopt}?${queryNames.organization}=${organization.code}`}>{say('another')}</SiteLink>
);
