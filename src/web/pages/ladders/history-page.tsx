import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { say as sayFrame } from '../../frame/frame-texts';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses } from '../../frame/addresses';
import { NotFoundPage } from '../../frame/not-found-page';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Differences } from './differences';
import { LadderHistoryDocument } from './history-page.generated';
import { say } from './history-texts';
import { RevisionTable } from './revision-table';
import './ladders.css';

/** How a ladder came to be as it is: its revisions, and what tells any two apart. */
export const LadderHistoryPage = () => {
  const { slug = '' } = useParams();
  const answer = useAnswer(LadderHistoryDocument, { slug, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayFrame('ladders')}>
      {({ ladder }) =>
        ladder ? (
          <Page title={say('title', { name: ladder.name })} lead={say('lead')}>
            <Paragraph className="no-print">
              <SiteLink to={addresses.ladder(slug)}>{say('back')}</SiteLink>
            </Paragraph>
            <RevisionTable slug={slug} revisions={ladder.revisions} />
            <Differences slug={slug} revisions={ladder.revisions.map(({ revision }) => revision)} />
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </AnsweredPage>
  );
};
