import { levelRanks } from '../level-ranks';
import type { LadderRule } from '../rule';

/** The scale that orders the ladder's levels is itself in order. */
export const scaleRanks: LadderRule = (ladder, references) => {
  const scale = ladder.scale === undefined ? undefined : references.levelScale(ladder.scale);
  return scale === undefined ? [] : levelRanks(scale, ['scale']);
};
