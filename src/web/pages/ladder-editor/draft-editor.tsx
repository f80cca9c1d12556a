import { useAnswer } from '../../api/use-answer';
import { Page } from '../../frame/page';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
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
  if (answer.state !== 'ANSWERED')
    return (
      <Page title={say('titlePlain')}>
        <Answered answer={answer}>{() => null}</Answered>
      </Page>
    );
  const { ladder } = answer.data;
  return ladder ? (
    <DraftTabs asked={ladder} published={published} reload={answer.ask} onActed={onActed} />
  ) : (
    <Page title={say('titlePlain')}>
      <Empty title={say('missing.title')}>{say('missing.body')}</Empty>
    </Page>
  );
};
