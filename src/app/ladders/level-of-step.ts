import type { PlacedStep } from '../../catalog/placed-ladder';
import { levelKey, type PlacedLevel } from '../../catalog/placed-level';
import type { ReadContext } from '../read-context';

/** The level of the step, in the scale of its ladder. */
export const levelOfStep = ({ catalog }: ReadContext, { level, ladderKey }: PlacedStep): PlacedLevel | undefined => {
  const scale = catalog.ladders.get(ladderKey)?.scale;
  return level === undefined || scale === undefined ? undefined : catalog.levels.get(levelKey(scale, level));
};
