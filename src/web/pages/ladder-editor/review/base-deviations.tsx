import { Heading } from '@digdir/designsystemet-react';
import { useAnswer } from '../../../api/use-answer';
import { DeviationList } from '../../../ladder-work/deviation-list';
import { apiLanguage } from '../../../language/language';
import { Answered } from '../../../states/answered';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import { say } from '../editor-texts';
import { BaseDeviationsDocument } from './base-deviations.generated';

/** How an adapted ladder departs from its base, step by step. */
export const BaseDeviations = ({ ladder }: { readonly ladder: EditedLadderFragment }) => {
  const { slug, revision, basedOn } = ladder;
  const answer = useAnswer(BaseDeviationsDocument, { slug, revision, language: apiLanguage });
  return (
    <>
      <Heading level={3} data-size="xs">
        {say('deviations', { name: basedOn?.name ?? '' })}
      </Heading>
      <Answered answer={answer}>{(data) => <DeviationList deviations={data.ladder?.deviations ?? []} />}</Answered>
    </>
  );
};
