import type { PlacedStep } from '../../catalog/placed-ladder';
import { levelKey, type PlacedLevel } from '../../catalog/placed-level';
import type { ReadContext } from '../read-context';
import { ladderOfKey } from './placed-parts';

/** The level of the step, in the scale of its ladder. */
export const levelOfStep = (context: ReadContext, { level, ladderKey }: PlacedStep): PlacedLevel | undefined => {
  const scale = ladderOfKey(context, ladderKey)?.scale;
  return level === undefined || scale === undefined ? undefined : context.catalog.levels.get(levelKey(scale, level));
};
