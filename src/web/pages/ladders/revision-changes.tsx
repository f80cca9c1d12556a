import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { groupedBy } from '../../staircase/grouped-by';
import { nameOfStep } from '../../staircase/step-name';
import type { ChosenRevisions } from './chosen-revisions';
import { DifferenceItems } from './difference-items';
import { LadderDifferencesDocument } from './history-page.generated';

/** What a revision changes on the steps of the ladder, step by step; nothing until it is known. */
export const RevisionChanges = ({ slug, from, to }: ChosenRevisions & { readonly slug: string }) => {
  const answer = useAnswer(LadderDifferencesDocument, { slug, from, to, language: apiLanguage });
  if (answer.state !== 'ANSWERED') return null;
  const onSteps = answer.data.ladderDiff.changes.flatMap(({ step, ...change }) => (step ? [{ ...change, step }] : []));
  if (onSteps.length === 0) return null;
  return (
    <ul className="revision-changes">
      {[...groupedBy(onSteps, ({ step }) => step.slug)].map(([step, changes]) => (
        <li key={step} className="ladder-difference">
          {changes[0] && <strong lang="sv">{nameOfStep(changes[0].step)}</strong>}
          <DifferenceItems changes={changes} />
        </li>
      ))}
    </ul>
  );
};
