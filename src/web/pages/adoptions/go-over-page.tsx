import { useParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses, queryNames } from '../../frame/addresses';
import { NotFoundPage } from '../../frame/not-found-page';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Empty } from '../../states/empty';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { say } from './adopt-texts';
import {
  AdoptionToUpdateDocument,
  type AdoptionToUpdateQuery,
  type UpdatableAdoptionFragment,
} from './adoptions.generated';
import { GoOverForm } from './go-over-form';
import { say as sayAdoption } from './adoption-texts';
import '../../adaptation/adaptation.css';
import './adoptions.css';

/** Goes over to another revision of a ladder that is used, by a decision. */
export const GoOverPage = () => {
  const { adoption: id = '' } = useParams();
  return (
    <ForThoseWhoMay permissions={['DECIDE_LADDERS']}>
      <GoOver id={id} />
    </ForThoseWhoMay>
  );
};

const GoOver = ({ id }: { readonly id: string }) => {
  const answer = useAnswer(AdoptionToUpdateDocument, { id, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayAdoption('title')}>
      {({ node }) => (isAdoption(node) ? <GoOverFrom adoption={node} /> : <NotFoundPage />)}
    </AnsweredPage>
  );
};

const isAdoption = (node: AdoptionToUpdateQuery['node']): node is UpdatableAdoptionFragment =>
  node !== null && 'revision' in node;

const GoOverFrom = ({ adoption }: { readonly adoption: UpdatableAdoptionFragment }) => {
  const { ladder, organization, revision } = adoption;
  const others = ladder.revisions.filter((one) => one.status === 'PUBLISHED' && one.revision !== revision);
  const uses = revision === null ? say('revisionUnknown') : say('revision', { revision });
  return (
    <Page
      title={say('goOverTitle')}
      lead={say('goOverLead', { organization: organization.name, name: ladder.name, uses })}
    >
      {others.length === 0 ? (
        <Empty title={say('noOther')}>{say('noOtherNext')}</Empty>
      ) : (
        <GoOverForm adoption={adoption} others={others.toReversed()} />
      )}
      <SiteLink to={`${addresses.adoptions}?${queryNames.organization}=${organization.code}`}>
        {say('toAdoptions')}
      </SiteLink>
    </Page>
  );
};
