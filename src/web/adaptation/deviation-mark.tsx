import { Tag } from '@digdir/designsystemet-react';
import type { DeviationKind } from '../ladder-work/told-deviation.generated';
import { colorForDeviation, signForDeviation, wordForDeviation } from '../vocabulary/deviation';

interface DeviationMarkProps {
  readonly kind: DeviationKind;
  /** How many, where the mark counts. */
  readonly count?: number;
}

/** How something stands to its base: a sign and a word. */
export const DeviationMark = ({ kind, count }: DeviationMarkProps) => (
  <Tag data-color={colorForDeviation[kind]}>
    <span aria-hidden>{signForDeviation[kind]}</span>&nbsp;{wordForDeviation[kind]}
    {count !== undefined && `: ${count}`}
  </Tag>
);
