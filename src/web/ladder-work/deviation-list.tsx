import { Tag } from '@digdir/designsystemet-react';
import { colorForDeviation, signForDeviation, wordForDeviation } from '../vocabulary/deviation';
import type { DeviationKind } from './told-deviation.generated';
import './ladder-work.css';

/** One thing that differs, in words. */
export interface ToldDifference {
  readonly kind: DeviationKind;
  readonly text: string;
}

interface DeviationListProps {
  readonly deviations: readonly ToldDifference[];
  /** What the kinds are called: as of two ladders unless told otherwise. */
  readonly words?: Readonly<Record<DeviationKind, string>>;
}

/** What differs, each with its kind as a sign and a word. */
export const DeviationList = ({ deviations, words = wordForDeviation }: DeviationListProps) => (
  <ul className="difference-list">
    {deviations.map(({ kind, text }, index) => (
      <li key={`${index} ${text}`}>
        <Tag data-color={colorForDeviation[kind]}>
          <span aria-hidden>{signForDeviation[kind]}</span>&nbsp;{words[kind]}
        </Tag>
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
