import { useAnswer } from '../../api/use-answer';
import { AnsweredPage } from '../../frame/answered-page';
import { Page } from '../../frame/page';
import { apiLanguage } from '../../language/language';
import { Empty } from '../../states/empty';
import { DraftTabs } from './draft-tabs';
import { say } from './editor-texts';
import { LadderToEditDocument } from './ladder-to-edit.generated';

interface DraftEditorProps {
  readonly slug: string;
  readonly revision: number;
  /** The revision that it is held against; undefined where it is the first. */
  readonly published: number | undefined;
  /** Fetches the revisions anew. */
  readonly onActed: () => void;
}

/** Fetches the draft to work on. */
export const DraftEditor = ({ slug, revision, published, onActed }: DraftEditorProps) => {
  const answer = useAnswer(LadderToEditDocument, { slug, revision, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={say('titlePlain')}>
      {({ ladder }) =>
        ladder ? (
          <DraftTabs asked={ladder} published={published} reload={answer.ask} onActed={onActed} />
        ) : (
          <Page title={say('titlePlain')}>
            <Empty title={say('missing.title')}>{say('missing.body')}</Empty>
          </Page>
        )
      }
    </AnsweredPage>
  );
};
