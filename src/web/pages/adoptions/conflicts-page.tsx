import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AdaptationConflictsDocument } from '../../adaptation/adaptation.generated';
import { ConflictSides } from '../../adaptation/conflict-sides';
import { ConflictWork } from '../../adaptation/conflict-work';
import { placeOfConflict, type ConflictedLadder } from '../../adaptation/conflict-step';
import { say } from '../../adaptation/conflict-texts';
import { ConflictsSettled } from '../../adaptation/conflicts-settled';
import { NewestRevision } from '../../adaptation/newest-revision';
import { useAnswer } from '../../api/use-answer';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses } from '../../frame/addresses';
import { NotFoundPage } from '../../frame/not-found-page';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { useViewer } from '../../viewer/viewer-context';
import { say as sayAdoption } from './adoption-texts';
import '../../adaptation/adaptation.css';

/** Decides what is to hold where the base of an adaptation has moved on. */
export const ConflictsPage = () => {
  const { slug = '' } = useParams();
  return (
    <ForThoseWhoMay permissions={['READ_DRAFTS']}>
      <NewestRevision slug={slug}>{(revision) => <Conflicts slug={slug} revision={revision} />}</NewestRevision>
    </ForThoseWhoMay>
  );
};

const Conflicts = ({ slug, revision }: { readonly slug: string; readonly revision: number }) => {
  const answer = useAnswer(AdaptationConflictsDocument, { slug, revision, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayAdoption('title')}>
      {({ ladder }) => (ladder ? <ConflictsOf ladder={ladder} reload={answer.ask} /> : <NotFoundPage />)}
    </AnsweredPage>
  );
};

const ConflictsOf = ({ ladder, reload }: { readonly ladder: ConflictedLadder; readonly reload: () => void }) => {
  const { name, slug, basedOn, conflicts } = ladder;
  const [hadSome] = useState(conflicts.length > 0);
  return (
    <Page title={sayAdoption('conflictsOf', { name })} lead={conflicts.length > 0 && say('lead')}>
      <Paragraph>
        {basedOn &&
          say('base', { name: basedOn.name, revision: basedOn.revision, organization: basedOn.organization.name })}{' '}
        <SiteLink to={addresses.adaptation(slug)}>{say('sideBySide')}</SiteLink>
      </Paragraph>
      {conflicts.length === 0 ? (
        <ConflictsSettled ladder={ladder} isJustNow={hadSome} reload={reload} />
      ) : (
        <ForDeciders ladder={ladder} reload={reload} />
      )}
    </Page>
  );
};

/** Those who may not decide, or not now, see what waits. */
const ForDeciders = ({ ladder, reload }: { readonly ladder: ConflictedLadder; readonly reload: () => void }) => {
  const { may } = useViewer();
  const mayDecide = may('DRAFT_LADDERS', ladder.organization.code);
  if (mayDecide && ladder.status === 'DRAFT') return <ConflictWork ladder={ladder} reload={reload} />;
  return (
    <>
      <Alert data-color="info">{mayDecide ? say('withdrawFirst') : say('notYours')}</Alert>
      {ladder.conflicts.map((conflict) => (
        <section key={conflict.id} className="conflict">
          <Heading level={2} data-size="sm">
            {placeOfConflict(ladder, conflict)}
          </Heading>
          <ConflictSides base={conflict.base} local={conflict.local} />
        </section>
      ))}
    </>
  );
};
