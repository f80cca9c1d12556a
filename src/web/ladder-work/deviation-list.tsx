import { Tag } from '@digdir/designsystemet-react';
import { colorForDeviation, signForDeviation, wordForDeviation } from '../vocabulary/deviation';
import type { DeviationKind } from './told-deviation.generated';
import './ladder-work.css';

/** One thing that differs, in words. */
export interface ToldDifference {
  readonly kind: DeviationKind;
  readonly text: string;
}

/** What differs, each with its kind as a sign and a word. */
export const DeviationList = ({ deviations }: { readonly deviations: readonly ToldDifference[] }) => (
  <ul className="difference-list">
    {deviations.map(({ kind, text }, index) => (
      <li key={`${index} ${text}`}>
        <Tag data-color={colorForDeviation[kind]}>
          <span aria-hidden>{signForDeviation[kind]}</span>&nbsp;{wordForDeviation[kind]}
        </Tag>
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
