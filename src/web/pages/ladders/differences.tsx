import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { chosenRevisions, type ChosenRevisions } from './chosen-revisions';
import { DifferenceList } from './difference-list';
import { LadderDifferencesDocument } from './history-page.generated';
import { say } from './history-texts';
import { RevisionChoice } from './revision-choice';

interface DifferencesProps {
  readonly slug: string;
  /** The oldest first. */
  readonly revisions: readonly number[];
}

/** What tells two revisions apart; the address says which. */
export const Differences = ({ slug, revisions }: DifferencesProps) => {
  const [query] = useSearchParams();
  const named = { from: query.get(queryNames.from), to: query.get(queryNames.to) };
  const chosen = chosenRevisions(revisions, named);
  return (
    <section className="ladder-differences">
      <Heading level={2} data-size="sm">
        {say('differences')}
      </Heading>
      {chosen ? (
        <>
          <Paragraph>{say('aboutDifferences')}</Paragraph>
          <RevisionChoice revisions={revisions} chosen={chosen} />
          <Told slug={slug} {...chosen} />
        </>
      ) : (
        <p>{say('one')}</p>
      )}
    </section>
  );
};

const Told = ({ slug, from, to }: ChosenRevisions & { readonly slug: string }) => {
  const answer = useAnswer(LadderDifferencesDocument, { slug, from, to, language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ ladderDiff: { changes } }) =>
        changes.length === 0 ? (
          <Empty title={say('same')}>{say('sameBody')}</Empty>
        ) : (
          <DifferenceList changes={changes} />
        )
      }
    </Answered>
  );
};
