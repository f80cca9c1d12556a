import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { chooseRevision, publishedBefore } from './choose-revision';
import { DraftEditor } from './draft-editor';
import { say } from './editor-texts';
import { LadderRevisionsDocument } from './ladder-to-edit.generated';
import { PublishedRevision } from './published-revision';
import './editor.css';

/** Where a ladder is edited, reviewed and decided on: its open draft, or the revision in the address. */
export const EditorPage = () => (
  <ForThoseWhoMay permissions={['READ_DRAFTS']}>
    <Revisions />
  </ForThoseWhoMay>
);

const Revisions = () => {
  const { slug = '' } = useParams();
  const [query] = useSearchParams();
  const answer = useAnswer(LadderRevisionsDocument, { slug, language: apiLanguage });
  if (answer.state !== 'ANSWERED')
    return (
      <Page title={say('titlePlain')}>
        <Answered answer={answer}>{() => null}</Answered>
      </Page>
    );
  const revisions = answer.data.ladder?.revisions ?? [];
  const chosen = chooseRevision(revisions, query.get(queryNames.revision));
  if (!chosen)
    return (
      <Page title={say('titlePlain')}>
        <Empty title={say('missing.title')}>
          <p>{say('missing.body')}</p>
          <SiteLink to={addresses.adminLadders}>{say('backToList')}</SiteLink>
        </Empty>
      </Page>
    );
  return chosen.version === 0 ? (
    <PublishedRevision ladder={chosen} onChanged={answer.ask} />
  ) : (
    <DraftEditor
      key={chosen.id}
      slug={slug}
      revision={chosen.revision}
      published={publishedBefore(revisions, chosen.revision)?.revision}
      onActed={answer.ask}
    />
  );
};
