import { Paragraph } from '@digdir/designsystemet-react';
import { writeDay } from '../language/write';
import { useViewer } from '../viewer/viewer-context';
import type { LadderLifeFragment } from './ladder-life.generated';
import { say } from './ladder-work-texts';

/** Where in its life a revision is: who submitted and approved it, by what decision it holds and on which days. */
export const LadderLife = ({ ladder }: { readonly ladder: LadderLifeFragment }) => {
  const { who } = useViewer();
  const sentences = sentencesOn(ladder, who.subject);
  return sentences.length === 0 ? null : <Paragraph>{sentences.join(' ')}</Paragraph>;
};

const sentencesOn = (ladder: LadderLifeFragment, viewer: string | null): readonly string[] => {
  const { submittedBy, approvedBy, decision, validFrom, validTo } = ladder;
  return [
    submittedBy !== null &&
      (submittedBy === viewer ? say('life.submittedByYou') : say('life.submittedBy', { subject: submittedBy })),
    approvedBy !== null &&
      (approvedBy === viewer ? say('life.approvedByYou') : say('life.approvedBy', { subject: approvedBy })),
    decision && say('life.decided', { body: decision.body, day: writeDay(decision.date) }),
    decision?.reference && say('life.reference', { reference: decision.reference }),
    validFrom !== null && say('life.from', { day: writeDay(validFrom) }),
    validTo !== null && say('life.to', { day: writeDay(validTo) }),
  ].filter((sentence) => typeof sentence === 'string');
};
