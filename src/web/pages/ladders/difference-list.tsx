import { Heading } from '@digdir/designsystemet-react';
import { groupedBy } from '../../staircase/grouped-by';
import { nameOfStep } from '../../staircase/step-name';
import { DifferenceItems } from './difference-items';
import type { LadderDifferencesQuery } from './history-page.generated';
import { say } from './history-texts';

interface DifferenceListProps {
  readonly changes: LadderDifferencesQuery['ladderDiff']['changes'];
}

/** Differences by the step that they concern, each with its kind and in words. */
export const DifferenceList = ({ changes }: DifferenceListProps) => (
  <>
    <p role="status">{say('count', { count: changes.length })}</p>
    {[...groupedBy(changes, ({ step }) => step?.slug)].map(([slug, ofStep]) => (
      <section key={slug ?? ''} className="ladder-difference">
        <Heading level={3} data-size="2xs" lang={slug === undefined ? undefined : 'sv'}>
          {ofStep[0]?.step ? nameOfStep(ofStep[0].step) : say('whole')}
        </Heading>
        <DifferenceItems changes={ofStep} />
      </section>
    ))}
  </>
);
