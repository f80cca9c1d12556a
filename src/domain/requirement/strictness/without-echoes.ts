import { sameValue } from '../../same-value';
import type { Difference } from './compare-strictness';

/** A demand put in another's place is both gained and lost; it is told once, as the gain. */
export const withoutEchoes = (differences: readonly Difference[]): readonly Difference[] => {
  const gained = differences.filter(({ side }) => side === 'GAINED');
  const isEcho = ({ side, node }: Difference): boolean =>
    side === 'LOST' && gained.some(({ counterpart }) => sameValue(counterpart, node));
  return differences.filter((difference) => !isEcho(difference));
};
