import { Heading, Tag } from '@digdir/designsystemet-react';
import { groupedBy } from '../../staircase/grouped-by';
import { nameOfStep } from '../../staircase/step-name';
import { colorForDeviation, signForDeviation, wordForChange } from '../../vocabulary/deviation';
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
        <ul>
          {ofStep.map(({ kind, text }) => (
            <li key={kind + text}>
              <Tag data-color={colorForDeviation[kind]}>
                <span>
                  <span aria-hidden>{signForDeviation[kind]}</span> {wordForChange[kind]}
                </span>
              </Tag>{' '}
              {text}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
