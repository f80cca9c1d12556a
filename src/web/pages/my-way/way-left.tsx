import { Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { meritName } from '../../evidence/merit-name';
import { apiLanguage } from '../../language/language';
import { writeCredits } from '../../route/route-figures';
import { claimsOn } from './claims-on';
import { HandedIn } from './papers-to-hand-in';
import { say } from './standing-texts';
import { WayLeftDocument } from './way-left.generated';

/** How near a step is that is not reached: what waits for the manager to see the paper, and how much there is to study at least. */
export const WayLeft = ({ step }: { readonly step: string }) => {
  const answer = useAnswer(WayLeftDocument, { to: step, language: apiLanguage });
  // The page of the ways says why there are none, or that they could not be asked for.
  const way = answer.state === 'ANSWERED' ? answer.data.viewer.person?.routes[0] : undefined;
  if (way === undefined) return null;
  const { evidence, employments } = claimsOn(way.actions);
  const papers = [...evidence.map(meritName), ...employments.map(({ label }) => label)];
  const toStudy = way.creditsByUnit.some(({ points }) => points > 0) ? writeCredits(way) : undefined;
  return (
    <>
      {papers.length > 0 && <HandedIn papers={papers} />}
      {toStudy !== undefined && (
        <Paragraph>{say(papers.length > 0 ? 'leftThen' : 'left', { credits: toStudy })}</Paragraph>
      )}
    </>
  );
};
