import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { today } from '../../day/today';
import { useDay } from '../../day/use-day';
import { say as sayFrame } from '../../frame/frame-texts';
import { AnsweredPage } from '../../frame/answered-page';
import { queryNames } from '../../frame/addresses';
import { NotFoundPage } from '../../frame/not-found-page';
import { apiLanguage } from '../../language/language';
import { LadderPageDocument } from './ladder-page.generated';
import { LadderView } from './ladder-view';

/** A ladder as of a day: its steps as a staircase, each with what it takes, and where that comes from. */
export const LadderPage = () => {
  const { slug = '' } = useParams();
  const [query] = useSearchParams();
  const { day } = useDay();
  const revision = Number(query.get(queryNames.revision)) || null;
  const answer = useAnswer(LadderPageDocument, { slug, revision, asOf: day ?? today(), language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayFrame('ladders')}>
      {({ ladder }) => (ladder ? <LadderView ladder={ladder} /> : <NotFoundPage />)}
    </AnsweredPage>
  );
};
