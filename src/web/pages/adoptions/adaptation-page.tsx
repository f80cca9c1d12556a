import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Link, useParams } from 'react-router';
import { AdaptationDocument } from '../../adaptation/adaptation.generated';
import type { AdaptingLadder } from '../../adaptation/adapted-step';
import { say } from '../../adaptation/adaptation-texts';
import { NewestRevision } from '../../adaptation/newest-revision';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses, queryNames } from '../../frame/addresses';
import { NotFoundPage } from '../../frame/not-found-page';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Empty } from '../../states/empty';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { wordForLadderStatus, colorForLadderStatus } from '../../vocabulary/ladder-status';
import { say as sayAdoption } from './adoption-texts';
import { SideBySide } from './side-by-side';
import '../../adaptation/adaptation.css';

/** A ladder that adapts another, beside the one that it adapts. */
export const AdaptationPage = () => {
  const { slug = '' } = useParams();
  return (
    <ForThoseWhoMay permissions={['READ_DRAFTS']}>
      <NewestRevision slug={slug}>{(revision) => <Adaptation slug={slug} revision={revision} />}</NewestRevision>
    </ForThoseWhoMay>
  );
};

const Adaptation = ({ slug, revision }: { readonly slug: string; readonly revision: number }) => {
  const day = useDay();
  const answer = useAnswer(AdaptationDocument, { slug, revision, asOf: day.day, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayAdoption('title')}>
      {({ ladder }) =>
        ladder ? (
          <Page title={ladder.name} lead={ladder.basedOn && say('lead')}>
            <Standing ladder={ladder} />
            {ladder.basedOn ? (
              <>
                <DayControl {...day} />
                <SideBySide ladder={ladder} base={ladder.basedOn} reload={answer.ask} />
              </>
            ) : (
              <Empty title={say('notAdaptation')}>{say('notAdaptationNext')}</Empty>
            )}
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </AnsweredPage>
  );
};

/** What the ladder adapts, where it stands in its life, what waits, and the ways on. */
const Standing = ({ ladder }: { readonly ladder: AdaptingLadder }) => {
  const { slug, organization, basedOn, status, revision, conflicts } = ladder;
  return (
    <div className="adoption-section">
      {basedOn && (
        <Paragraph>
          {say('baseIs', {
            name: basedOn.name,
            revision: basedOn.revision,
            organization: basedOn.organization.name,
          })}
        </Paragraph>
      )}
      <div className="adaptation-buttons">
        <Tag data-color={colorForLadderStatus[status]}>
          {say('revision', { revision })}: {wordForLadderStatus[status]}
        </Tag>
        <SiteLink to={addresses.adminLadder(slug)}>{say('edit')}</SiteLink>
        <SiteLink to={`${addresses.adoptions}?${queryNames.organization}=${organization.code}`}>{say('back')}</SiteLink>
      </div>
      {conflicts.length > 0 && (
        <Alert data-color="warning">
          <Heading level={2} data-size="xs">
            {say('conflicts', { count: conflicts.length })}
          </Heading>
          <Paragraph>{say('conflictsMean')}</Paragraph>
          <Button asChild>
            <Link to={addresses.adaptationConflicts(slug)}>{say('decide')}</Link>
          </Button>
        </Alert>
      )}
    </div>
  );
};
