import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../api/use-answer';
import { apiLanguage } from '../language/language';
import { Answered } from '../states/answered';
import { wordForChange } from '../vocabulary/deviation';
import { DeviationList } from './deviation-list';
import { LadderDifferenceDocument } from './ladder-difference.generated';
import { say } from './ladder-work-texts';

interface LadderDifferenceProps {
  readonly slug: string;
  /** The revision that is reviewed. */
  readonly revision: number;
  /** The published revision that it is held against; undefined where it is the first. */
  readonly published: number | undefined;
}

/** What a revision changes, to be read before it is approved. */
export const LadderDifference = ({ slug, revision, published }: LadderDifferenceProps) => {
  const answer = useAnswer(
    LadderDifferenceDocument,
    { slug, from: published ?? revision, to: revision, language: apiLanguage },
    { paused: published === undefined },
  );
  if (published === undefined) return <Paragraph>{say('difference.first')}</Paragraph>;
  return (
    <>
      <Heading level={3} data-size="xs">
        {say('difference.title', { revision: published })}
      </Heading>
      <Answered answer={answer}>
        {({ ladderDiff: { changes } }) =>
          changes.length === 0 ? (
            <Paragraph>{say('difference.none', { revision: published })}</Paragraph>
          ) : (
            <DeviationList deviations={changes} words={wordForChange} />
          )
        }
      </Answered>
    </>
  );
};
