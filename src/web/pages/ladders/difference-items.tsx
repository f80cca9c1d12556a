import { Tag } from '@digdir/designsystemet-react';
import { colorForDeviation, signForDeviation, wordForChange } from '../../vocabulary/deviation';
import type { LadderDifferencesQuery } from './history-page.generated';

interface DifferenceItemsProps {
  readonly changes: readonly Pick<LadderDifferencesQuery['ladderDiff']['changes'][number], 'kind' | 'text'>[];
}

/** Differences, each with its kind and in words. */
export const DifferenceItems = ({ changes }: DifferenceItemsProps) => (
  <ul>
    {changes.map(({ kind, text }) => (
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
);
